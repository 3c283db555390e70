"""How a rival reports: `Job` times the work without the start of Python and its imports; with --check before the files,
`write_counts`, `write_facts` and `write_areas` write what the runner compares."""

import math
import sys
import time
from datetime import date, datetime


def arguments():
    """Whether to write the results for comparison, and the files."""
    rest = sys.argv[1:]
    checking = rest[:1] == ["--check"]
    return checking, rest[1:] if checking else rest


class Job:
    """`with Job():` prints one line with the seconds that its block took: `seconds 0.552215`."""

    def __enter__(self):
        self.start = time.perf_counter()

    def __exit__(self, kind, error, trace):
        seconds = time.perf_counter() - self.start
        if kind is None and not arguments()[0]:
            print(f"seconds {seconds:.6f}")


def write_counts(groups):
    """One line for each area and month, in order: `E06000001,2016-04,321`."""
    for area, month, count in sorted((str(area), str(month), int(count)) for area, month, count in groups):
        print(f"{area},{month},{count}")


def write_areas(figures):
    """One line for each area and metric, in order: `Rutland,falls,0.853971,amber`."""
    for area, metric, value, colour in sorted(figures):
        print(f"{area},{metric},{float(value):.6f},{colour}")


def write_facts(values):
    """What can be told of all cells together: how many of each type, and sums that do not depend on their order."""
    numbers, days, lengths, texts = [], 0, 0, 0
    dates = 0
    for value in values:
        if value is None or value == "" or value != value:  # empty, in one library or another
            continue
        if isinstance(value, str):
            texts += 1
            lengths += len(value)
        elif isinstance(value, (date, datetime)):
            dates += 1
            days += value.toordinal()
        else:
            numbers.append(float(value))
    print(f"texts {texts}, characters {lengths}")
    print(f"numbers {len(numbers)}, sum {math.fsum(numbers)!r}")
    print(f"dates {dates}, sum of days {days}")
