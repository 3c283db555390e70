#!/usr/bin/env python3
"""Makes the synthetic workbook of this folder in four formats.

Writes a flat OpenDocument file, and lets LibreOffice open it and save it as .xlsx, .ods, .fods and .xls, so that all four
are what LibreOffice writes. LibreOffice is not on every machine, so the four files are kept in the repository.

    python3 Tests/SpreadsheetsTests/Fixtures/make.py

The files that are there now were written by LibreOffice 7.4.7. All figures in them are invented.
"""
import pathlib
import shutil
import subprocess
import tempfile
from xml.sax.saxutils import escape

FOLDER = pathlib.Path(__file__).resolve().parent
NAME = "libreoffice"

NAMESPACES = {
    "office": "urn:oasis:names:tc:opendocument:xmlns:office:1.0",
    "table": "urn:oasis:names:tc:opendocument:xmlns:table:1.0",
    "text": "urn:oasis:names:tc:opendocument:xmlns:text:1.0",
    "style": "urn:oasis:names:tc:opendocument:xmlns:style:1.0",
    "number": "urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0",
    "fo": "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0",
    "dc": "http://purl.org/dc/elements/1.1/",
    "xlink": "http://www.w3.org/1999/xlink",
    "of": "urn:oasis:names:tc:opendocument:xmlns:of:1.2",
}

HOURS = '<number:hours/><number:text>:</number:text><number:minutes number:style="long"/>'
DAY = (
    '<number:day number:style="long"/><number:text>/</number:text><number:month number:style="long"/>'
    '<number:text>/</number:text><number:year number:style="long"/>'
)
FORMATS = {
    "day": f'<number:date-style style:name="F-day">{DAY}</number:date-style>',
    "moment": f'<number:date-style style:name="F-moment">{DAY}<number:text> </number:text>{HOURS}</number:date-style>',
    "time": f'<number:time-style style:name="F-time">{HOURS}</number:time-style>',
    "length": '<number:time-style style:name="F-length" number:truncate-on-overflow="false">'
    f"{HOURS}</number:time-style>",
    "percent": '<number:percentage-style style:name="F-percent"><number:number number:decimal-places="1" '
    'number:min-integer-digits="1"/><number:text>%</number:text></number:percentage-style>',
    "money": '<number:currency-style style:name="F-money"><number:currency-symbol number:language="en" '
    'number:country="GB">£</number:currency-symbol><number:number number:decimal-places="2" '
    'number:min-integer-digits="1" number:grouping="true"/></number:currency-style>',
    "boolean": '<number:boolean-style style:name="F-boolean"><number:boolean/></number:boolean-style>',
}


def cell(inner="", name="table:table-cell", **attributes):
    written = "".join(f' {key.replace("__", ":").replace("_", "-")}="{escape(str(value), {chr(34): "&quot;"})}"'
                      for key, value in attributes.items() if value is not None)
    return f"<{name}{written}>{inner}</{name}>"


def text(*paragraphs, **attributes):
    inner = "".join(f"<text:p>{paragraph}</text:p>" for paragraph in paragraphs)
    return cell(inner, office__value_type="string", **attributes)


def number(value, kind="float", style=None, **attributes):
    return cell(office__value_type=kind, office__value=value, table__style_name=style, **attributes)


def date(value, style):
    return cell(office__value_type="date", office__date_value=value, table__style_name=style)


def time(value, style):
    return cell(office__value_type="time", office__time_value=value, table__style_name=style)


def boolean(value):
    return cell(office__value_type="boolean", office__boolean_value=value, table__style_name="boolean")


def formula(expression, style=None):
    return cell(table__formula="of:=" + expression, table__style_name=style)


def row(*cells, repeated=None):
    count = f' table:number-rows-repeated="{repeated}"' if repeated else ""
    return f"<table:table-row{count}>{''.join(cells)}</table:table-row>"


def empty(count=1):
    return cell(table__number_columns_repeated=count)


def covered(inner="", **attributes):
    return cell(inner, name="table:covered-table-cell", **attributes)


def sheet(name, rows, style="shown", columns=""):
    return f'<table:table table:name="{name}" table:style-name="{style}">{columns}{"".join(rows)}</table:table>'


VALUES = sheet("Values", [
    "<table:table-header-rows>",
    row(text("Synthetic workbook: every figure is invented"), text("Value"), text("Another")),
    "</table:table-header-rows>",
    row(text("whole"), number(541), number(-12), number(0)),
    row(text("decimal"), number(0.1), number(-3320.9), number("18.033333333333335"), number("1E+020"), number("2.5E-007")),
    row(text("percentage"), number(0.884, "percentage", "percent"), number(1, "percentage", "percent")),
    row(text("currency"), number(1234.5, "currency", "money", office__currency="GBP")),
    row(text("day"), date("2016-04-01", "day"), date("2016-02-29", "day"), date("1999-12-31", "day")),
    row(text("moment"), date("2016-04-01T09:30:00", "moment"), date("2016-12-31T23:59:59", "moment")),
    row(text("time of day"), time("PT09H30M00S", "time"), time("PT00H00M00S", "time"), time("PT23H59M59S", "time")),
    row(text("length of time"), time("PT09H30M00S", "length"), time("PT36H00M00S", "length"),
        time("PT26H24M00S", "length")),
    row(text("boolean"), boolean("true"), boolean("false")),
    row(text("more than a day as a time of day"), time("PT36H00M00S", "time")),
])

TEXTS = sheet("Texts", [
    row(text("plain"), text("<text:s/>leading"), text("trailing<text:s/>"), text("two<text:s text:c=\"3\"/>spaces")),
    row(text("line one", "line two"), text("first", "", "third"), text("a<text:tab/>b")),
    row(text("&quot;quoted&quot; &amp; &lt;tags&gt; 'single'"), text("back\\slash"), text("_x000D_ is no escape here")),
    row(text("£ – é ü ß Ł"), text("😀 beyond the plane"), text("日本語"), text("\u00a0hard\u00a0space\u00a0")),
    row(text('<text:span text:style-name="bold">rich</text:span> and <text:span>plain</text:span>'),
        text('see <text:a xlink:href="https://example.org/">the link</text:a>')),
    row(text("541"), text("TRUE"), text("#N/A"), text("2016-04-01"), text("=1+1")),
    row(cell('<office:annotation><dc:date>2016-04-01T00:00:00</dc:date><text:p>a comment is no part</text:p>'
             "</office:annotation><text:p>with a comment</text:p>", office__value_type="string"),
        cell("<office:annotation><text:p>only a comment</text:p></office:annotation>")),
    row(text("same"), text("same"), text("same"), repeated=3),
    row(empty(3), number(7, table__number_columns_repeated=4), repeated=2),
])

FORMULAS = sheet("Formulas", [
    row(text("number"), formula("1+1.5"), formula("SUM([.B1];10)"), formula("1/3")),
    row(text("text"), formula('"a"&amp;"b"'.replace("&amp;", "&")), formula('"two"&CHAR(10)&"lines"'),
        formula('"  spaces  "'), formula('"&<>"')),
    row(text("empty text"), formula('""'), formula('IF(1=1;"";"x")')),
    row(text("boolean"), formula("1=1"), formula("1=2"), formula("TRUE()")),
    row(text("error"), formula("NA()"), formula("1/0"), formula('VALUE("x")'), formula("NOSUCHNAME"),
        formula("[.#REF!]"), formula("SQRT(-1)"), formula("EXP(1000)")),
    row(text("date"), formula("DATE(2016;4;1)", "day"), formula("DATE(2016;4;1)+0.5", "moment"),
        formula("TIME(9;30;0)", "time"), formula("1.5", "length")),
    row(text("percentage"), formula("541/1000", "percent")),
])

MERGED = sheet("Merged", [
    row(text("across", table__number_columns_spanned=3, table__number_rows_spanned=1), covered(), covered(), text("D1")),
    row(text("down", table__number_columns_spanned=1, table__number_rows_spanned=2), text("B2")),
    row(covered(), text("B3")),
    row(text("both", table__number_columns_spanned=2, table__number_rows_spanned=2),
        covered("<text:p>hidden content</text:p>", office__value_type="string"), text("C4")),
    row(covered(office__value_type="float", office__value=42), covered(), text("C5")),
])

GAPS = sheet("Gaps", [
    row(empty(), text("B1")),
    row(repeated=3),
    row(empty(4), number(1), empty(3), number(2)),
    "<table:table-row-group><table:table-row-group>",
    row(text("grouped")),
    "</table:table-row-group></table:table-row-group>",
    row(repeated=59993),
    row(text("A60000"), empty(254), text("IV60000")),
])

HIDDEN = sheet("Hidden", [row(text("on a hidden sheet"), number(1))], style="hidden")
LENGTHS = sheet("Columns", [row(time("PT01H00M00S", None), time("PT30H00M00S", None))],
                columns='<table:table-column table:default-cell-style-name="time"/>'
                        '<table:table-column table:default-cell-style-name="length"/>')
NOTHING = sheet("Nothing", [row(repeated=1048576)])


def document():
    declarations = "".join(f' xmlns:{prefix}="{name}"' for prefix, name in NAMESPACES.items())
    styles = "".join(f'<style:style style:name="{name}" style:family="table-cell" style:data-style-name="F-{name}"/>'
                     for name in FORMATS)
    return (
        f'<?xml version="1.0" encoding="UTF-8"?>\n<office:document{declarations} office:version="1.2" '
        'office:mimetype="application/vnd.oasis.opendocument.spreadsheet"><office:automatic-styles>'
        + "".join(FORMATS.values()) + styles
        + '<style:style style:name="bold" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>'
        '<style:style style:name="shown" style:family="table"><style:table-properties table:display="true"/></style:style>'
        '<style:style style:name="hidden" style:family="table"><style:table-properties table:display="false"/>'
        "</style:style></office:automatic-styles><office:body><office:spreadsheet>"
        + VALUES + TEXTS + FORMULAS + MERGED + GAPS + HIDDEN + LENGTHS + NOTHING
        + "</office:spreadsheet></office:body></office:document>\n"
    )


def main():
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        source = folder / "source" / f"{NAME}.fods"
        source.parent.mkdir()
        source.write_text(document(), encoding="utf-8")
        for ending in ["xlsx", "ods", "fods", "xls"]:
            subprocess.run(
                ["soffice", "--headless", f"-env:UserInstallation=file://{folder}/profile", "--convert-to", ending,
                 "--outdir", str(folder / "out"), str(source)], check=True, stdout=subprocess.DEVNULL)
            shutil.copyfile(folder / "out" / f"{NAME}.{ending}", FOLDER / f"{NAME}.{ending}")


if __name__ == "__main__":
    main()
