"""Writes a synthetic workbook of 200,000 rows and 20 columns: python make_cells_xlsx.py OUTPUT_FILE [ROWS]

The parts are written as Excel writes them: shared strings, styles for dates, spans, empty cells left out or kept with
a style alone. Times within the archive are fixed, so that the same Python and zlib give the same bytes.
"""

import random
import sys
import zipfile
from xml.sax.saxutils import escape

SEED = 20160402
MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
OFFICE = "application/vnd.openxmlformats-officedocument.spreadsheetml"
HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

HEADINGS = [
    "Month", "Area code", "Area", "Provider code", "Site", "Indicator", "Note", "Start of period", "Published on",
    "Admissions", "Bed days", "Delayed days", "Discharges", "Packages of care", "Population 65+", "Rate per 100,000",
    "Cost per day (£)", "Change on last year", "Share of total", "Occupancy",
]  # fmt: skip
DATE, UK_DATE, TWO_DECIMALS, PERCENT = 1, 2, 3, 4  # places in cellXfs below

STYLES = (
    f'{HEAD}<styleSheet xmlns="{MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts>'
    '<fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>'
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>'
    "</fills><borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border></borders>"
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="5">'
    + "".join(
        f'<xf numFmtId="{code}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>'
        for code in (0, 14, 164, 2, 10)
    )
    + '</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>'
)
OTHER_PARTS = {
    "[Content_Types].xml": f'{HEAD}<Types xmlns="{PACKAGE}/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Default Extension="xml" ContentType="application/xml"/>'
    f'<Override PartName="/xl/workbook.xml" ContentType="{OFFICE}.sheet.main+xml"/>'
    f'<Override PartName="/xl/worksheets/sheet1.xml" ContentType="{OFFICE}.worksheet+xml"/>'
    f'<Override PartName="/xl/styles.xml" ContentType="{OFFICE}.styles+xml"/>'
    f'<Override PartName="/xl/sharedStrings.xml" ContentType="{OFFICE}.sharedStrings+xml"/></Types>',
    "_rels/.rels": f'{HEAD}<Relationships xmlns="{PACKAGE}/relationships">'
    f'<Relationship Id="rId1" Type="{RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
    "xl/workbook.xml": f'{HEAD}<workbook xmlns="{MAIN}" xmlns:r="{RELATIONS}"><sheets>'
    '<sheet name="Synthetic data" sheetId="1" r:id="rId1"/></sheets></workbook>',
    "xl/_rels/workbook.xml.rels": f'{HEAD}<Relationships xmlns="{PACKAGE}/relationships">'
    f'<Relationship Id="rId1" Type="{RELATIONS}/worksheet" Target="worksheets/sheet1.xml"/>'
    f'<Relationship Id="rId2" Type="{RELATIONS}/styles" Target="styles.xml"/>'
    f'<Relationship Id="rId3" Type="{RELATIONS}/sharedStrings" Target="sharedStrings.xml"/></Relationships>',
    "xl/styles.xml": STYLES,
}


class SharedStrings:
    """Each text once, in the order of its first use."""

    def __init__(self):
        self.places = {}
        self.uses = 0

    def place(self, text):
        self.uses += 1
        return self.places.setdefault(text, len(self.places))

    def part(self):
        items = "".join(f"<si><t>{escape(text)}</t></si>" for text in self.places)
        return f'{HEAD}<sst xmlns="{MAIN}" count="{self.uses}" uniqueCount="{len(self.places)}">{items}</sst>'


def rows(count, strings):
    """The rows as XML. Only `random.random` is drawn from: its sequence is the same in every Python."""
    draw = random.Random(SEED).random

    def text(column, row, value):
        return f'<c r="{column}{row}" t="s"><v>{strings.place(value)}</v></c>'

    def number(column, row, value, style=0):
        """One in ten is empty: not there at all or, where its column has a style, half of them there without a value."""
        lot = draw()
        if lot < 0.05:
            return ""
        styled = f' s="{style}"' if style else ""
        if lot < 0.10:
            return f'<c r="{column}{row}"{styled}/>' if style else ""
        return f'<c r="{column}{row}"{styled}><v>{value!r}</v></c>'

    yield '<row r="1" spans="1:20">' + "".join(text(chr(65 + n), 1, name) for n, name in enumerate(HEADINGS)) + "</row>"
    for row in range(2, count + 2):
        month, area, site = int(draw() * 22), int(draw() * 152), int(draw() * 4800)
        start = 42095 + month * 30 + int(draw() * 28)  # 42095 is 1 April 2015
        days = int(draw() * 9000)
        cells = [
            text("A", row, f"Month {month + 1}"),
            text("B", row, f"S{area:08d}"),
            text("C", row, f"Area {area + 1} & District"),
            text("D", row, f"R{site // 60:03d}"),
            text("E", row, f"Site {site + 1} (synthetic), Ward Block {site % 7}"),
            text("F", row, f"Indicator {int(draw() * 40) + 1}: days a day per 100,000 – adults"),
            text("G", row, f"Note {int(draw() * 20) + 1}") if draw() < 0.15 else "",
            number("H", row, start, DATE),
            number("I", row, start + 40, UK_DATE),
            number("J", row, int(draw() * 5000)),
            number("K", row, days * 3),
            number("L", row, days),
            number("M", row, int(draw() * 4000)),
            number("N", row, int(draw() * 300)),
            number("O", row, int(draw() * 250000)),
            number("P", row, round(draw() * 4000, 1)),
            number("Q", row, round(draw() * 900, 2), TWO_DECIMALS),
            number("R", row, round(draw() * 2 - 1, 4), PERCENT),
            number("S", row, round(draw(), 4), PERCENT),
            number("T", row, round(draw() * 110, 3)),
        ]
        yield f'<row r="{row}" spans="1:20">' + "".join(cells) + "</row>"


def entry(name):
    info = zipfile.ZipInfo(name, date_time=(1980, 1, 1, 0, 0, 0))
    info.compress_type = zipfile.ZIP_DEFLATED
    info.external_attr = 0o600 << 16
    return info


def main():
    output = sys.argv[1]
    count = int(sys.argv[2]) if len(sys.argv) > 2 else 200_000
    strings = SharedStrings()
    with zipfile.ZipFile(output, "w", compresslevel=6) as archive:
        for name, part in OTHER_PARTS.items():
            archive.writestr(entry(name), part)
        with archive.open(entry("xl/worksheets/sheet1.xml"), "w", force_zip64=False) as sheet:
            sheet.write(f'{HEAD}<worksheet xmlns="{MAIN}"><dimension ref="A1:T{count + 1}"/><sheetData>'.encode())
            block = []
            for row in rows(count, strings):
                block.append(row)
                if len(block) == 1000:
                    sheet.write("".join(block).encode())
                    block.clear()
            sheet.write(("".join(block) + "</sheetData></worksheet>").encode())
        archive.writestr(entry("xl/sharedStrings.xml"), strings.part())


if __name__ == "__main__":
    main()
