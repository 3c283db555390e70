"""Turns what `bcf` writes into what the rivals write with --check: python ours.py counts|facts|cells|areas < OUTPUT

Columns are found by their names, so that `bcf` may write more of them or in another order.
"""

import csv
import sys
from datetime import date

from timing import write_areas, write_counts, write_facts

UNESCAPED = {"\\\\": "\\", "\\t": "\t", "\\n": "\n", "\\r": "\r"}


def plain(text):
    """A text of `bcf cells` without its escapes."""
    if "\\" not in text:
        return text
    parts, rest = [], text
    while "\\" in rest:
        before, _, rest = rest.partition("\\")
        parts += [before, UNESCAPED["\\" + rest[0]]]
        rest = rest[1:]
    return "".join(parts) + rest


def value(kind, text):
    if kind == "number":
        return float(text)
    if kind == "date":
        return date.fromisoformat(text[:10])
    return plain(text)


def listed_cells(file):
    """The lines of `bcf cells` as dictionaries."""
    names = next(file).rstrip("\n").split("\t")
    for text in file:
        yield dict(zip(names, text.rstrip("\n").split("\t"), strict=True))


def cell_line(file, sheet, address, kind, value):
    """One line for each cell, in which equal values look equal."""
    return "\t".join([file, sheet, address, kind, repr(value)])


def main():
    form = sys.argv[1]
    sys.stdin.reconfigure(encoding="utf-8", newline="\n" if form in ("facts", "cells") else "")
    if form == "counts":
        rows = csv.DictReader(sys.stdin)
        write_counts((row["area_code"], row["period"], row["value"]) for row in rows)
    elif form == "areas":
        rows = list(csv.DictReader(sys.stdin))       # the first row tells how many areas are done, and in which quarter
        figures = [row for row in rows if row["what"] == "rate" and row["period"] == rows[0]["period"]]
        write_areas((row["area"], row["metric"], row["value"], row["colour"]) for row in figures)
    elif form == "facts":
        write_facts(value(cell["type"], cell["value"]) for cell in listed_cells(sys.stdin))
    else:
        for cell in listed_cells(sys.stdin):
            kind = cell["type"]
            print(cell_line(cell["file"], cell["sheet"], cell["cell"], kind, value(kind, cell["value"])))


if __name__ == "__main__":
    main()
