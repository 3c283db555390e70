"""pandas with its engine calamine: every cell of workbooks (.xlsx or .xls)."""

import pandas
from timing import Job, arguments, write_facts


def tables(paths):
    for path in paths:
        yield from pandas.read_excel(path, sheet_name=None, header=None, engine="calamine", na_filter=False).values()


checking, paths = arguments()
if checking:
    write_facts(value for table in tables(paths) for column in table for value in table[column].array)
else:
    with Job():
        for table in tables(paths):
            pass
