"""python-calamine: every cell of workbooks (.xlsx or .xls). `iter_rows` was faster than `to_python`."""

from python_calamine import CalamineWorkbook
from timing import Job, arguments, write_facts


def rows(path):
    workbook = CalamineWorkbook.from_path(path)
    for name in workbook.sheet_names:
        yield from workbook.get_sheet_by_name(name).iter_rows()


checking, paths = arguments()
if checking:
    write_facts(value for path in paths for row in rows(path) for value in row)
else:
    with Job():
        for path in paths:
            for row in rows(path):
                pass
