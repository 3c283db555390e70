"""Synthetic CSV, HTML, XML, YAML and values, plain and odd."""

import gzip

HEADINGS = "area_code,area_name,month,days\r\n"
ROWS = "E06000017,Rutland,2016-04,41\r\nE06000016,\"Leicester, city\",2016-04,\"1,180\"\r\n"
BILLION = ('<!DOCTYPE a [<!ENTITY a "aa"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;">]>' "<a>&c;</a>")
RETURN_HEAD = ('<?xml version="1.0" encoding="UTF-8"?>\n<quarterlyReturn xmlns="urn:bcf:quarterly-return:2" form="2016-17" '
               'formVersion="1" quarter="2016-17-Q2" period="2016-07-01/P3M" asAt="2016-11-25" template="incomplete">\n'
               '  <area code="E06000017">Rutland</area>\n  <synthetic><file>falls.csv</file></synthetic>\n')
SHEET = """  <sheet sheetId="budget" title="Budget">
    <question id="B1" reference="3.1" status="answered" origin="carried" from="2016-17-Q1"><suggested>Yes</suggested><text>Yes &amp; signed</text></question>
    <question id="B2" reference="3.2" status="answered" origin="given"><date>2016-09-30</date></question>
    <question id="B3" reference="3.3" status="unanswered"><undecided><option>Yes</option><reason>Amber</reason></undecided></question>
    <question id="B4" reference="3.4" status="answered" origin="prefilled">
      <table><row name="plan"><number column="q1">1200.5</number><text column="note">a</text><date column="day">2016-09-30</date></row></table>
    </question>
  </sheet>
"""
MEASURES = """  <measures>
    <group orgUnit="E06000017" period="2016-07-01/P3M" dataSet="bcf-2016-17-Q2">
      <measure metric="falls" order="1" unit="admissions" multiplier="1">
        <numerator>33</numerator>
        <denominator xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:nil="true" missing="not-collected"/>
        <value>33</value><plan test="at most">36</plan><verdict status="met" colour="green">On target</verdict>
        <source part="numerator" file="falls.csv" sheet="-" cell="B3:B5" edition="first" value="33"/>
      </measure>
    </group>
  </measures>
  <signOffs>
    <signOff basis="delegated" date="2016-11-18" version="3fa9c2"><body>Board</body><role>Chair</role></signOff>
  </signOffs>
</quarterlyReturn>
"""
SCHEMA = """<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="urn:synthetic" xmlns="urn:synthetic">
  <xs:element name="list"><xs:complexType><xs:sequence>
    <xs:element name="entry" type="Entry" minOccurs="0" maxOccurs="unbounded"/>
  </xs:sequence></xs:complexType></xs:element>
  <xs:simpleType name="Entry"><xs:restriction base="xs:string"><xs:pattern value="[A-Z]{1,3}(-[0-9]+)?"/></xs:restriction></xs:simpleType>
</xs:schema>
"""
TABLE = ("<table border=1><caption>Synthetic</caption><tr><th>Code<th colspan=2>Days &amp; beds</tr>"
         "<tr><td>E06000017</td><td rowspan='2'>1,180</td><td>&pound;5&nbsp;&#8211;</td></tr><tr><td><b>R</b>utland<br>x</td>"
         "<td x:num=\"41\">41</td></tr></table>")


def csv():
    text = HEADINGS + ROWS
    return {
        "plain.csv": text,
        "quotes.csv": 'Code,"Days, all"\r\n716,"Poole ""Bay"""\n,–,"two\nlines"\r9901,£5,-\n',
        "preamble.csv": "SYNTHETIC DATA\n\n" + text + "Total,,,1221\nSource: none\n",
        "semicolon.csv": "sep=;\r\na;b\r\n1,5;2\r\n", "tab.tsv": "a\tb\n1\t2\n", "pipe.txt": "a|b|c\n1||3\n",
        "ragged.csv": "a,b,c\n1\n1,2,3,4,5\n,,\n\n\" \" ,x\n", "old-mac.csv": "a,b\r1,2\r", "no-line-end.csv": "a,b,\n1,2,",
        "windows-1252.csv": "name,fee\nCaf\u00e9,\u20ac5\u2013\u00a36\n".encode("cp1252"),
        "utf-8-mark.csv": b"\xef\xbb\xbf" + text.encode(), "utf-16le.csv": b"\xff\xfe" + text.encode("utf-16-le"),
        "utf-16be.csv": b"\xfe\xff" + "a,\U0001f3e5\r\n1,2\r\n".encode("utf-16-be"),
        "utf-16-unmarked.csv": text.encode("utf-16-le"),
        "refused-half-pair.csv": b"\xff\xfe" + "a,b\r\n1,\U0001f3e5".encode("utf-16-le")[:-2],
        "refused-open-quote.csv": 'a,b\n1,"2\n3,4\n', "refused-text-after-quote.csv": 'a,b\n"1"x,2\n',
        "gzip.csv.gz": gzip.compress(text.encode(), mtime=0), "refused-cut.csv.gz": gzip.compress(text.encode(), mtime=0)[:40],
    }


def csv_index():
    """The first byte chooses separator and cut; lines of 64 bytes and more reach from block to block."""
    long = "x" * 61 + ',"' + "y," * 40 + '""z"\r\n' + "1,2\r\n" * 20
    return {"comma": b"\x80" + long.encode(), "semicolon": b"\x41a;b\n\"c;\n\";d\n", "tab": b"\x22a\tb\r\n\t\r\n",
            "pipe": b"\xc3a|\"b\"\"|\"\n", "lone-return": b"\x60a,b\rc,d\r\n", "at-the-end": b"\xfc" + b"a" * 63 + b"\r\n",
            "mark-within": b"\x00a\"b,c\n", "refused-open": b"\x40a,\"b\n", "refused-text-behind": b"\x40\"a\"b\n"}


def html():
    return {"table.html": f"<!DOCTYPE html><html><head><title>Synthetic</title></head><body>{TABLE}</body></html>",
            "excel.html": "<html xmlns:x=\"urn:schemas-microsoft-com:office:excel\"><meta http-equiv=Content-Type "
                          f"content=\"text/html; charset=utf-8\"><style><!-- td {{}} --></style><body>{TABLE}{TABLE}",
            "bare.html": TABLE, "nested.html": "<table><tr><td>a<table><tr><td>b</table><td>c</table>",
            "script.html": "<html><script>if (a < b) '<table>'</script><!-- <table> --><table><tr><td>1</html>",
            "latin.html": "<table><tr><td>Caf\u00e9 \u00a35".encode("cp1252"),
            "wide-span.html": "<table><tr><td colspan=99999 rowspan=99999>x<td>y</table>"}


def xml():
    deep = "<a>" * 60 + "x" + "</a>" * 60
    return {
        "plain.xml": '<?xml version="1.0"?>\n<r a="1" xml:lang="en"><v>1</v><v/>text &lt;&#8211;&#x2013;</r>\n',
        "cdata.xml": "<r><!-- comment --><![CDATA[a < b && c]]><?target data?><e>]]&gt;</e></r>",
        "namespaces.xml": '<p:r xmlns:p="urn:p" xmlns="urn:d" p:a="1" a="2"><e xmlns=""/><p:e/></p:r>',
        "nil.xml": '<r xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><e xsi:nil="true"/></r>',
        "nested.xml": deep, "latin-1.xml": '<?xml version="1.0" encoding="ISO-8859-1"?><r>Caf\u00e9</r>'.encode("latin-1"),
        "utf-16.xml": '<?xml version="1.0" encoding="UTF-16"?><r a="\u2013">\U0001f3e5</r>'.encode("utf-16"),
        "refused-too-deep.xml": "<a>" * 70 + "</a>" * 70, "refused-bomb.xml": BILLION,
        "refused-external.xml": '<!DOCTYPE r [<!ENTITY e SYSTEM "file:///dev/null">]><r>&e;</r>',
        "refused-unclosed.xml": "<r><a></b>", "refused-prefix.xml": "<p:r/>", "refused-entity.xml": "<r>&nbsp;</r>",
    }


def xml_table():
    row = '<Return code="E06000017"><Figures><Days>41</Days></Figures></Return>'
    return {"plain.xml": f'<?xml version="1.0"?>\n<Returns period="2016-04">\n {row}\n {row.replace("41", "1,180 &lt;")}</Returns>',
            "other-elements.xml": f'<a><Returns period="x" xmlns="urn:d"><Note/>{row.replace("<Days>", "<Days><!-- c -->")}</Returns></a>',
            "refused-two-values.xml": f'<Returns period="x">{row.replace("<Days>", "<Days>1</Days><Days>")}</Returns>',
            "refused-row-in-row.xml": f'<Returns period="x"><Return code="1"><Returns>{row}</Returns></Return></Returns>',
            "refused-no-record.xml": '<Returns period="x"/>', "refused-doctype.xml": f'<?xml version="1.0"?><!DOCTYPE r>\n<Returns>{row}</Returns>'}


def schema():
    whole = RETURN_HEAD + SHEET + MEASURES
    return {"whole.xml": whole, "refused-order.xml": RETURN_HEAD + MEASURES, "refused-type.xml": whole.replace("1200.5", "many"),
            "refused-enumeration.xml": whole.replace("green", "violet"), "refused-doctype.xml": "<!DOCTYPE r>" + whole,
            "refused-other-root.xml": "<r/>"}


def schema_file():
    return {"small.xsd": SCHEMA,
            "refused-include.xsd": SCHEMA.replace("\n", '\n<xs:include schemaLocation="other.xsd"/>', 1),
            "refused-unknown-type.xsd": SCHEMA.replace('type="Entry"', 'type="Nothing"')}


def yaml():
    return {"map.yaml": "# synthetic\narea:\n  name: Rutland\n  codes: [\"510\", E06000017]\nnote: >-\n  two\n  lines\n",
            "list.yaml": "- kind: falls\n  files: returns/*.csv\n- {kind: 'it''s', files: [a, b]}\n- |\n  kept\n",
            "alias.yaml": "base: &b {a: 1, b: 2.10}\nuse: *b\n", "word.yaml": "a:\u000bpasted\tfrom Word\n", "empty.yaml": "",
            "refused-alias.yaml": "a: *b\n", "refused-twice.yaml": "a: 1\na: 2\n", "refused-open.yaml": "a: [1, {b: 2\n",
            "refused-latin.yaml": b"a: Caf\xe9\n", "refused-deep.yaml": "[" * 40 + "]" * 40,
            "refused-bomb.yaml": "a: &a [x,x,x,x,x,x,x,x,x,x]\n" + "".join(
                f"{chr(98 + n)}: &{chr(98 + n)} [{','.join(['*' + chr(97 + n)] * 10)}]\n" for n in range(6))}


def values():
    numbers = ["12", "1,234,567", "-0.5", "\u22123", " 7\u00a0", "0.1", "99999999999999999999999999999999999999", "88.4%",
               "(1,234)", "\u00a35.50", "12 [r]", "1\u2009234", "5*"]
    dates = ["2016-09-30", "30/09/2016", "30/9/16", "30.09.2016", "30 September 2016", "27th May 2011", "10 th May 2016",
             "29/02/2016"]
    plans = ["Jun-16", "March17", "mid June 2016", "late autumn 2014", "Q4 2014/15", "2017/18", "Jan and Feb 2015",
             "On-going to December 2017", "Friday 30 September 2016", "2014 - 2016", "Winter 2014/15", "4 to 6 May 2016",
             "June 2016 June 2016", "Renew as required", "TBC"]
    other = ["", "-", "..", "[c]", "#N/A", "1.1abc", "nan", "0x10", "1,23", "1e3", "2016-02-30", "31/04/2016"]
    return {"numbers": "\n".join(numbers), "dates": "\n".join(dates), "plans": "\n".join(plans),
            "refused-others": "\n".join(other)}


def files():
    made = {"csv": csv(), "csv-index": csv_index(), "html": html(), "xml": xml(), "xml-table": xml_table(), "schema": schema(),
            "schema-file": schema_file(), "yaml": yaml(), "values": values()}
    return {target: {name: content if isinstance(content, bytes) else content.encode() for name, content in group.items()}
            for target, group in made.items()}
