"""openpyxl, read-only: every cell of workbooks (.xlsx)."""

import openpyxl
from timing import Job, arguments, write_facts


def rows(path):
    workbook = openpyxl.load_workbook(path, read_only=True, data_only=True)
    for sheet in workbook.worksheets:
        yield from sheet.iter_rows(values_only=True)


checking, paths = arguments()
if checking:
    write_facts(value for path in paths for row in rows(path) for value in row)
else:
    with Job():
        for path in paths:
            for row in rows(path):
                pass
