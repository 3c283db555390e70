#!/usr/bin/env python3
"""Makes a large quarterly return as XML: synthetic, valid, and the same bytes every time.

    make_return_xml.py SMALL.xml LARGE.xml [--megabytes 100] [--seed 2016]

SMALL.xml is the return that `bcf report` writes for the sample. What can repeat in a return is `source`, the place where
a part of a figure stands, so the measures that have a figure get very many of them. Both counts of a measure are
multiplied by the same number: its rate and its verdict stay true, and the parts add up to the new numerator.
"""
import argparse
import random
import re

MAXIMUM = 100_000_000  # of any figure, as the schema says
MEASURE = re.compile(r"      <measure metric=.*?</measure>\n", re.S)
SOURCES = re.compile(r"        <source .*/>\n", re.S)
COUNT = re.compile(r"<(numerator|denominator)>([0-9.]+)</")


def parts(total, count, rng):
    """Splits a whole number into so many whole numbers of 1 or more, at random; nothing is left over."""
    mean = total // count
    values = [rng.randint(1, max(1, 2 * mean - 1)) for _ in range(count)]
    short, index = total - sum(values), 0
    while short:
        step = max(1, abs(short) // count)
        if short > 0:
            values[index] += step
            short -= step
        elif values[index] > step:
            values[index] -= step
            short += step
        index = (index + 1) % count
    return values


def sources(metric, values, rng):
    """One line for each part of a figure; no two lines of a measure name the same cell."""
    for number, value in enumerate(values):
        month = ("July", "Aug", "Sept")[number % 3]
        book, row = divmod(number, 60_000)
        column = "BCDEFGH"[rng.randrange(7)]
        part = "denominator" if number % 10 == 9 else "numerator"
        yield (
            f'        <source part="{part}" file="returns/{metric}/synthetic-{book + 1}-{month}_16.xls" '
            f'sheet="LA - by Type of Care" cell="{column}{row + 17}" edition="revised 2017-05-11" value="{value}"/>\n'
        )


def enlarged(block, count, rng):
    """A measure with so many sources; one without a figure as it is."""
    metric = re.search(r'metric="([^"]+)"', block).group(1)
    counts = dict(COUNT.findall(block))
    if "numerator" not in counts or "." in counts["numerator"]:
        return [block]
    factor = MAXIMUM // max(int(each) for each in counts.values())
    block = COUNT.sub(lambda match: f"<{match.group(1)}>{int(match.group(2)) * factor}</", block)
    of_numerator = parts(int(counts["numerator"]) * factor, count - count // 10, rng)
    rest = iter(of_numerator)
    values = [rng.randint(1, 99_999) if number % 10 == 9 else next(rest) for number in range(count)]
    head, tail = SOURCES.split(block)
    return [head, *sources(metric, values, rng), tail]


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("small")
    parser.add_argument("large")
    parser.add_argument("--megabytes", type=int, default=100)
    parser.add_argument("--seed", type=int, default=2016)
    options = parser.parse_args()
    rng = random.Random(options.seed)
    with open(options.small, encoding="utf-8") as file:
        text = file.read()
    text = re.sub(r"<synthetic>.*?</synthetic>", "<synthetic><file>all of this file</file></synthetic>", text, flags=re.S)
    blocks = MEASURE.findall(text)
    figures = sum(1 for block in blocks if re.search(r"<numerator>[0-9]+</", block))
    # A line has 170 bytes or so.
    count = options.megabytes * 1_000_000 // (170 * figures) // 10 * 10
    with open(options.large, "w", encoding="utf-8", newline="\n") as file:
        end = 0
        for match in MEASURE.finditer(text):
            file.write(text[end : match.start()])
            file.writelines(enlarged(match.group(0), count, rng))
            end = match.end()
        file.write(text[end:])


main()
