"""Workbooks with published figures, in the layout in which NHS England and the Office for National Statistics print them."""

import csv
import io

import xlwt

EXTRACT = "Extract for demonstration: England and Rutland only. Figures published by {}, Open Government Licence v3.0."
HEADER = xlwt.easyxf("font: bold on; alignment: wrap on")
LABEL = xlwt.easyxf("font: bold on")
TEXT = xlwt.easyxf("")
NUMBER = xlwt.easyxf(num_format_str="#,##0")


def workbooks(figures):
    """Path inside the programme folder -> bytes of the workbook."""
    made = {}
    for month, sheets in delayed_transfers(figures):
        made[f"returns/delayed-transfers/{month}.xls"] = sheets
    for month, sheets in non_elective(figures):
        made[f"returns/non-elective/{month}.xls"] = sheets
    made["returns/population/mid-2016.xls"] = population(figures)
    return {name: saved(book) for name, book in made.items()}


def saved(book):
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()


def read(path):
    """Header and rows of a CSV file; whole numbers become numbers, codes and words stay text."""
    with open(path, newline="", encoding="utf-8") as file:
        header, *rows = csv.reader(file)
    codes = {index for index, name in enumerate(header) if "Code" in name}
    return header, [[value if index in codes else typed(value) for index, value in enumerate(row)] for row in rows]


def typed(value):
    return int(value) if value.isdigit() else value


def rows_of(rows, month):
    """The rows of one month, without their first cell, which names it."""
    return [row[1:] for row in rows if row[0] == month]


def put(sheet, row, column, value, style=None):
    """Writes one cell; row and column as printed, counted from 1. Empty text leaves the cell empty."""
    if value == "":
        return
    if style is None:
        style = NUMBER if isinstance(value, int) else TEXT
    sheet.write(row - 1, column - 1, value, style)


def put_row(sheet, row, values, style=None):
    """Writes a row from column B on, as the published workbooks do."""
    for column, value in enumerate(values, start=2):
        put(sheet, row, column, value, style)


def put_metadata(sheet, month, title, summary, source, basis, publisher, contact):
    """The block of labels and values in rows 2 to 11."""
    block = {2: ("Title:", title), 3: ("Summary:", summary), 4: ("", EXTRACT.format(publisher)),
             5: ("Period:", month["period"]), 6: ("Source:", source), 7: ("Basis:", basis),
             8: ("Published:", month["published"]), 9: ("Revised:", month["revised"]),
             10: ("Status:", month["status"]), 11: ("Contact:", contact)}
    for row, (label, value) in block.items():
        put(sheet, row, 2, label, LABEL)
        put(sheet, row, 3, value)
    sheet.col(0).width = 600
    sheet.col(1).width = 6000


def months(path):
    header, rows = read(path)
    return [dict(zip(header, row)) for row in rows]


# Delayed transfers of care, by local authority

DELAYS_TITLE = "Delayed Transfer of Care, NHS Organisations, England"
DELAYS_SUMMARY = "Number of Delayed Days during the reporting period, Acute and Non-Acute, for NHS Organisations in England by "
DELAYS_SHEETS = [("LA - by Type of Care", "by-type-of-care", "the type of care that the patient receives."),
                 ("LA - by responsible org", "by-responsible-org", "the responsible organisation."),
                 ("LA - by reason", "by-reason", "reason for delay.")]
BEFORE_ONS_CODES = ("April_15", "May_15", "June_15")  # these months print neither the ONS codes nor their header


def delayed_transfers(figures):
    england_rows = read(figures / "delayed-transfers-england.csv")[1]
    tables = [(name, ending, *read(figures / f"delayed-transfers-{stem}.csv")) for name, stem, ending in DELAYS_SHEETS]
    for month in months(figures / "delayed-transfers-months.csv"):
        book = xlwt.Workbook(encoding="utf-8")
        england_sheet(book.add_sheet("England"), month, rows_of(england_rows, month["file"]))
        for name, ending, header, rows in tables:
            area_sheet(book.add_sheet(name), month, ending, header[1:], rows_of(rows, month["file"]))
        yield month["file"], book


def put_delays_metadata(sheet, month, title, summary):
    put_metadata(sheet, month, title, summary, "Unify2 Data Collection - MSitDT", "Local Authority", "NHS England",
                 "Delayed transfers statistics team, NHS England")


def area_sheet(sheet, month, ending, header, rows):
    put_delays_metadata(sheet, month, DELAYS_TITLE, DELAYS_SUMMARY + ending)
    if month["file"] in BEFORE_ONS_CODES:
        header, rows = without_ons_code(header), [without_ons_code(row) for row in rows]
    england, rutland = rows
    put_row(sheet, 14, header, HEADER)
    put_row(sheet, 15, england)
    put_row(sheet, 17, rutland)


def without_ons_code(row):
    return row[:1] + [""] + row[2:]


def england_sheet(sheet, month, rows):
    put_delays_metadata(
        sheet, month, "Delayed Transfers of Care (DTOC) by Reason, England",
        "Delayed Transfers of Care (DTOC) by who the delay is attributable to (NHS, Social Care or Both) and by the reasons "
        "for the delay.")
    put(sheet, 13, 2, "England Level Data", LABEL)
    sheet.write_merge(12, 12, 3, 5, "Number of Delayed Days during the reporting period", HEADER)
    put_row(sheet, 14, ["Type of Care", "Reason for Delay", "NHS", "Social Care", "Both"], HEADER)
    totals = [row for row in rows if row[1] == "-"]
    reasons = [row for row in rows if row[1] != "-"]
    for number, row in enumerate(totals, start=15):
        put_row(sheet, number, row)
    before = ""
    for number, row in enumerate(reasons, start=18):
        care, *rest = row
        put_row(sheet, number, ["" if care == before else care, *rest])  # printed once, beside its first reason
        before = care


# Monthly Activity Return, by commissioner

def non_elective(figures):
    header, rows = read(figures / "non-elective.csv")
    for month in months(figures / "non-elective-months.csv"):
        book = xlwt.Workbook(encoding="utf-8")
        commissioner_sheet(book.add_sheet("Commissioner"), month, header[1:], rows_of(rows, month["file"]))
        notes_sheet(book.add_sheet("Notes"), month)
        yield month["file"], book


def commissioner_sheet(sheet, month, header, rows):
    put_metadata(sheet, month, "Monthly Hospital Activity",
                 "Monthly activity data relating to elective and non-elective inpatient admissions (FFCEs) and outpatient "
                 "referrals and attendances for first consultant outpatient appointments.",
                 "NHS England: Monthly Activity Return", "Commissioner", "NHS England",
                 "Monthly Activity Return statistics team, NHS England")
    put(sheet, 13, 2, "Commissioner Level Data", LABEL)
    england, commissioner = rows
    put_row(sheet, 14, header, HEADER)
    put_row(sheet, 15, england)
    put_row(sheet, 17, commissioner)


def notes_sheet(sheet, month):
    put(sheet, 2, 2, "Notes", LABEL)
    put(sheet, 3, 2, "This workbook is an extract with two rows: England, and NHS East Leicestershire and Rutland CCG (03W).")
    if month["not_submitted_code"]:
        put(sheet, 4, 2, "The following organisations did not submit Monthly Activity Return (MAR) data this month:")
        put_row(sheet, 6, ["Code", "Name"], HEADER)
        put_row(sheet, 7, [month["not_submitted_code"], month["not_submitted_name"]])


# Mid-year population estimates

def population(figures):
    header, rows = read(figures / "population-mid-2016.csv")
    book = xlwt.Workbook(encoding="utf-8")
    sheet = book.add_sheet("MYE2 - All")
    put(sheet, 2, 1, EXTRACT.format("the Office for National Statistics"))
    put(sheet, 3, 1, "MYE2: Population estimates: Persons by single year of age and sex for local authorities in the UK, "
                     "mid-2016", LABEL)
    for column, value in enumerate(header, start=1):
        put(sheet, 5, column, typed(value), LABEL)
    for number, row in enumerate(rows, start=6):
        for column, value in enumerate(row, start=1):
            put(sheet, number, column, value)
    return book
