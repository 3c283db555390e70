"""xlrd: every cell of workbooks (.xls). Its types and values are what `bcf cells` has to equal."""

import os
from pathlib import Path

import xlrd
from ours import cell_line
from timing import Job, arguments


def sheets(path):
    with open(os.devnull, "w") as silence:
        workbook = xlrd.open_workbook(path, logfile=silence)
    return workbook.datemode, workbook.sheets()


def meaning(cell, date_mode):
    """Type and value of a cell as `bcf cells` names them, or None for an empty cell."""
    if cell.ctype in (xlrd.XL_CELL_EMPTY, xlrd.XL_CELL_BLANK) or cell.value == "":
        return None
    if cell.ctype == xlrd.XL_CELL_TEXT:
        return "text", cell.value
    if cell.ctype == xlrd.XL_CELL_NUMBER:
        return "number", float(cell.value)
    if cell.ctype == xlrd.XL_CELL_DATE:
        return "date", xlrd.xldate_as_datetime(cell.value, date_mode).date()
    if cell.ctype == xlrd.XL_CELL_BOOLEAN:
        return "boolean", "true" if cell.value else "false"
    return "error", xlrd.error_text_from_code[cell.value]


def write_cells(path):
    date_mode, tables = sheets(path)
    for sheet in tables:
        for row in range(sheet.nrows):
            for column, cell in enumerate(sheet.row(row)):
                if pair := meaning(cell, date_mode):
                    address = f"{xlrd.colname(column)}{row + 1}"
                    print(cell_line(Path(path).name, sheet.name, address, *pair))


checking, paths = arguments()
if checking:
    for path in paths:
        write_cells(path)
else:
    with Job():
        for path in paths:
            for sheet in sheets(path)[1]:
                for row in range(sheet.nrows):
                    sheet.row_values(row)
