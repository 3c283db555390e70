"""Synthetic .xlsx and .ods: as a list of parts (`@@ path` before each), and some of them zipped."""

import io
import zipfile

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
STRICT = "http://purl.oclc.org/ooxml/spreadsheetml/main"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"
ODF = ('xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
       'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"')
ROWS = """<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="inlineStr"><is><t>in line</t></is></c></row>
<row r="2"><c r="A2"><v>41</v></c><c r="B2" s="1"><v>42461.5</v></c><c r="C2" t="b"><v>1</v></c><c r="D2" t="e"><v>#N/A</v></c>
<c r="E2" t="str"><f>A1&amp;"x"</f><v>on &lt;time&gt; &#8211;</v></c><c r="F2" t="d"><v>2016-04-01T09:30:00</v></c></row>
<row><c><v>1.5E-3</v></c><c/><c t="s"><v>2</v></c></row><row r="9"><c r="XFD9"><v>-7</v></c></row>"""
STRINGS = ('<si><t>Area</t></si><si><r><rPr><b/></rPr><t xml:space="preserve">Days </t></r><r><t>delayed</t></r>'
           "<rPh sb=\"0\" eb=\"1\"><t>x</t></rPh></si><si><t>a_x000D_b</t></si>")
TABLE = """<table:table table:name="Synthetic"><table:table-column table:number-columns-repeated="1024"/>
<table:table-row><table:table-cell office:value-type="string"><text:p>Area<text:s text:c="3"/>x</text:p><text:p>two</text:p></table:table-cell>
<table:table-cell office:value-type="float" office:value="41"><text:p>41</text:p></table:table-cell>
<table:table-cell office:value-type="percentage" office:value="0.884"><text:p>88.4%</text:p></table:table-cell></table:table-row>
<table:table-row table:number-rows-repeated="2"><table:table-cell office:value-type="date" office:date-value="2016-04-01T09:30:00"/>
<table:table-cell office:value-type="boolean" office:boolean-value="true" table:number-columns-repeated="2"/>
<table:table-cell office:value-type="time" office:time-value="PT09H30M00S"/>
<table:table-cell office:value-type="currency" office:value="5.5" table:number-columns-spanned="2" table:number-rows-spanned="2"/>
<table:covered-table-cell/></table:table-row>
<table:table-row table:number-rows-repeated="1048000"><table:table-cell table:number-columns-repeated="1024"/></table:table-row></table:table>
"""


OLD = ('<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?>\n<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" '
       'xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">{}<Worksheet ss:Name="Synthetic"><Table>{}</Table></Worksheet></Workbook>')
OLD_STYLES = '<Styles><Style ss:ID="d"><NumberFormat ss:Format="Short Date"/></Style></Styles>'
OLD_ROWS = """<Column ss:Width="60"/><Row><Cell><Data ss:Type="String">Area</Data></Cell><Cell ss:Index="4"><Data ss:Type="Number">41</Data></Cell></Row>
<Row ss:Index="5"><Cell ss:StyleID="d"><Data ss:Type="DateTime">2016-04-01T09:30:00.000</Data></Cell>
<Cell ss:MergeAcross="2" ss:MergeDown="1"><Data ss:Type="Boolean">1</Data></Cell><Cell><Data ss:Type="Error">#N/A</Data></Cell>
<Cell ss:Formula="=R1C4"><ss:Data ss:Type="String" xmlns="http://www.w3.org/TR/REC-html40"><B>rich</B> text</ss:Data></Cell></Row>"""


def relationships(*entries):
    body = "".join(f'<Relationship Id="rId{number}" Type="{OFFICE}/{kind}" Target="{target}"{more}/>'
                   for number, (kind, target, more) in enumerate(entries, start=1))
    return f'<?xml version="1.0"?><Relationships xmlns="{PACKAGE}">{body}</Relationships>'


def xlsx(rows=ROWS, strings=STRINGS, namespace=MAIN, more="", properties="", target="worksheets/sheet1.xml", mode=""):
    return {
        "_rels/.rels": relationships(("officeDocument", "xl/workbook.xml", "")),
        "xl/workbook.xml": f'<workbook xmlns="{namespace}" xmlns:r="{OFFICE}">{properties}<sheets>'
                           '<sheet name="Synthetic" sheetId="1" r:id="rId1"/></sheets></workbook>',
        "xl/_rels/workbook.xml.rels": relationships(("worksheet", target, mode), ("sharedStrings", "/xl/texts.xml", ""),
                                                    ("styles", "styles.xml", "")),
        "xl/texts.xml": f'<sst xmlns="{namespace}" count="3">{strings}</sst>',
        "xl/styles.xml": f'<styleSheet xmlns="{namespace}"><numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts>'
                         '<cellStyleXfs><xf numFmtId="0"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/>'
                         "</cellXfs></styleSheet>",
        "xl/worksheets/sheet1.xml": f'<?xml version="1.0"?>\n<worksheet xmlns="{namespace}"><sheetData>{rows}</sheetData>{more}'
                                    "</worksheet>",
    }


def ods(table=TABLE, head=""):
    return {"mimetype": "application/vnd.oasis.opendocument.spreadsheet",
            "content.xml": f'<?xml version="1.0"?>\n{head}<office:document-content {ODF} office:version="1.2"><office:body>'
                           f"<office:spreadsheet>{table}</office:spreadsheet></office:body></office:document-content>"}


def fods(table=TABLE):
    return (f'<?xml version="1.0"?>\n<office:document {ODF} office:version="1.2" office:mimetype="application/vnd.oasis.'
            f'opendocument.spreadsheet"><office:body><office:spreadsheet>{table}</office:spreadsheet></office:body></office:document>')


def listed(parts):
    return "".join(f"@@ {name}\n{content}\n" for name, content in parts.items()).encode()


def packed(parts, method=zipfile.ZIP_STORED):
    output = io.BytesIO()
    with zipfile.ZipFile(output, "w") as archive:
        for name, content in parts.items():
            archive.writestr(zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0)), content, method)
    return output.getvalue()


def zipped():
    whole = packed(xlsx(), zipfile.ZIP_DEFLATED)
    return {"deflated.xlsx": whole, "stored.xlsx": packed(xlsx()), "stored.ods": packed(ods()), "refused-cut.xlsx": whole[:-40],
            "refused-no-workbook.zip": packed({"a.txt": "synthetic"})}


def files():
    million = '<table:table table:name="x"><table:table-row table:number-rows-repeated="1000000">' \
              '<table:table-cell office:value-type="float" office:value="1"/></table:table-row></table:table>'
    merged = '<mergeCells count="2"><mergeCell ref="A1:C1"/><mergeCell ref="B4"/></mergeCells>'
    prefixed = {name: content.replace("<row", "<x:row").replace("</row", "</x:row").replace("<worksheet xmlns=", "<worksheet xmlns:x=")
                for name, content in xlsx().items()}
    books = {
        "plain": xlsx(), "merged": xlsx(more=merged), "strict": xlsx(namespace=STRICT), "prefixed": prefixed,
        "from-1904": xlsx(properties='<workbookPr date1904="1"/>'),
        "no-cells": xlsx(rows=""), "comments": xlsx(rows=f"<!-- c -->{ROWS}<?p i?>".replace("Area", "<![CDATA[Area]]>")),
        "refused-doctype": {**xlsx(), "xl/texts.xml": '<!DOCTYPE s [<!ENTITY e "x">]><sst>&e;</sst>'},
        "refused-text-not-there": xlsx(rows='<row r="1"><c r="A1" t="s"><v>9</v></c></row>'),
        "refused-outside": xlsx(target="../../etc/sheet.xml"),
        "refused-external": xlsx(target="http://127.0.0.1/s.xml", mode=' TargetMode="External"'),
        "refused-no-sheet": xlsx(target="worksheets/other.xml"), "refused-number": xlsx(rows='<row r="1"><c r="A1"><v>x</v></c></row>'),
    }
    sheets = {"plain": ods(), "two": ods(TABLE + TABLE.replace("Synthetic", "Two")), "refused-million": ods(million),
              "refused-doctype": ods(head='<!DOCTYPE r [<!ENTITY e "x">]>')}
    return {"xlsx": {name: listed(parts) for name, parts in books.items()},
            "ods": {name: listed(parts) for name, parts in sheets.items()},
            "spreadsheetml": {"plain.xml": OLD.format("", OLD_ROWS).encode(), "styled.xml": OLD.format(OLD_STYLES, OLD_ROWS).encode(),
                              "refused-number.xml": OLD.format("", OLD_ROWS.replace(">41<", ">x<")).encode(),
                              "refused-doctype.xml": OLD.format("", OLD_ROWS).replace("<Workbook", "<!DOCTYPE r><Workbook").encode()},
            "fods": {"plain.fods": fods().encode(), "refused-million.fods": fods(million).encode()}}
