"""Synthetic workbooks of Excel 97 to 2003: some by xlwt, the odd ones record by record."""

import io
import struct
from datetime import date, datetime

import xlwt
from xlwt.CompoundDoc import XlsDoc


def record(kind, *fields):
    body = b"".join(fields)
    return struct.pack("<HH", kind, len(body)) + body


def cell(kind, row, column, *fields, style=0):
    return record(kind, struct.pack("<HHH", row, column, style), *fields)


def beginning(kind, version=0x0600):
    return record(0x0809, struct.pack("<HHHHII", version, kind, 0x0DBB, 0x07CC, 0, 6))


def text(words, wide=False, flags=0, head=b""):
    """Characters with their count and flags, and what stands between flags and characters."""
    content = words.encode("utf-16-le" if wide else "latin-1")
    return struct.pack("<HB", len(words), flags | wide) + head + content


def workbook(cells, shared=(), first=(), name="Data", version=0x0600):
    """A file with one sheet. `shared` are the bodies of the table of texts, one for each record."""
    start = [beginning(0x0005, version), *first]
    start += [record(0x041E, struct.pack("<H", 164), text("dd\\ mmmm\\ yyyy"))]
    start += [record(0x00E0, struct.pack("<HH", 0, number), bytes(16)) for number in (0, 14, 164)]
    tail = [record(0x003C if number else 0x00FC, body) for number, body in enumerate(shared)] + [record(0x000A)]
    label = bytes([len(name), 0]) + name.encode()
    place = sum(map(len, start + tail)) + 4 + 6 + len(label)
    sheets = [record(0x0085, struct.pack("<IBB", place, 0, 0), label)]
    return in_container(b"".join(start + sheets + tail + [beginning(0x0010, version), *cells, record(0x000A)]))


def in_container(stream):
    output = io.BytesIO()
    XlsDoc().save(output, stream)
    return output.getvalue()


def saved(book):
    output = io.BytesIO()
    book.save(output)
    return output.getvalue()


def every_kind():
    result = struct.pack("<HIH", 0, 0, 3) + b"\x1e\x01\x00"
    return [
        record(0x00E5, struct.pack("<HHHHH", 1, 12, 12, 4, 9)), cell(0x0203, 0, 0, struct.pack("<d", 155137.5)),
        cell(0x027E, 0, 1, struct.pack("<I", 0x004B5646)), cell(0x0203, 0, 2, struct.pack("<d", 42461.5), style=1),
        record(0x00BD, struct.pack("<HH", 1, 0), struct.pack("<HIHIHI", 0, 0x004B5647, 0, 0x3FF00000, 2, 0xFFFFFFFE),
               struct.pack("<H", 2)),
        cell(0x00FD, 2, 0, struct.pack("<I", 0)), cell(0x00FD, 2, 1, struct.pack("<I", 2)), cell(0x0204, 3, 0, text("\u00a31,490")),
        cell(0x00D6, 3, 1, text("rich"), struct.pack("<HHH", 1, 0, 1)), cell(0x0205, 4, 0, b"\x01\x00"),
        cell(0x0205, 4, 1, b"\x2a\x01"), cell(0x0201, 4, 2), record(0x00BE, struct.pack("<HHHHH", 4, 3, 0, 0, 4)),
        cell(0x0006, 5, 0, struct.pack("<d", 2254821), result), cell(0x0006, 5, 1, b"\0\0\0\0\0\0\xff\xff", result),
        record(0x0207, text("on time")), cell(0x0006, 5, 2, b"\x01\0\0\0\0\0\xff\xff", result),
        cell(0x0006, 5, 3, b"\x02\0\x07\0\0\0\xff\xff", result), cell(0x0006, 5, 4, b"\x03\0\0\0\0\0\xff\xff", result),
        beginning(0x0020), cell(0x0203, 9, 9, struct.pack("<d", 1)), record(0x000A)]


def shared_texts():
    """Runs, phonetic text, and a text cut in two by the end of a record, narrow before and wide behind."""
    rich = text("Rutland", flags=0x0C, head=struct.pack("<HI", 2, 5)) + bytes(8) + b"\x01\x02\x03\x04\x05"
    return [struct.pack("<II", 3, 3) + rich + struct.pack("<HB", 8, 0) + b"West ",
            b"\x01" + "Sus".encode("utf-16-le") + text("\u2013", wide=True)]


def by_xlwt():
    book = xlwt.Workbook(encoding="utf-8")
    sheet = book.add_sheet("Synthetic")
    day = xlwt.easyxf(num_format_str="DD/MM/YYYY")
    bold = xlwt.easyfont("bold on")
    for row, (name, number) in enumerate([("Rutland", 41), ("Leicester \u2013 city", 1180.5), ("\U0001f3e5", -3)]):
        sheet.write(row, 0, name)
        sheet.write(row, 1, number)
        sheet.write(row, 2, date(2016, 4, 1 + row), day)
    sheet.write_rich_text(4, 0, ("plain ", ("bold", bold), " end"))
    sheet.write(5, 0, xlwt.Formula("SUM(B1:B3)"))
    sheet.write(5, 1, True)
    sheet.write_merge(6, 7, 0, 2, "merged")
    hidden = book.add_sheet("Notes")
    hidden.visibility = 2
    hidden.write(0, 0, datetime(2016, 4, 1, 9, 30), xlwt.easyxf(num_format_str="hh:mm"))
    return saved(book)


def long_texts():
    """More texts than one record holds."""
    book = xlwt.Workbook(encoding="utf-8")
    sheet = book.add_sheet("Long")
    for row in range(3):
        sheet.write(row, 0, f"{row}" + "abc\u2013" * 1100)
    return saved(book)


def files():
    small = [cell(0x0203, 0, 0, struct.pack("<d", 1))]
    every = workbook(every_kind(), shared_texts())
    old = record(0x0809, struct.pack("<HHHH", 0x0500, 5, 0, 0)) + record(0x000A)
    return {"xls": {
        "by-xlwt.xls": by_xlwt(), "long-texts.xls": long_texts(), "every-kind.xls": every,
        "from-1904.xls": workbook([cell(0x0203, 0, 0, struct.pack("<d", 41000), style=2)],
                                  first=[record(0x0022, struct.pack("<H", 1))]),
        "refused-encrypted.xls": workbook(small, first=[record(0x002F, bytes(54))]),
        "refused-text-not-there.xls": workbook([cell(0x00FD, 0, 0, struct.pack("<I", 7))]),
        "refused-too-many-texts.xls": workbook(small, [struct.pack("<II", 1, 0x7FFFFFFF)]),
        "refused-excel-95.xls": in_container(old), "refused-cut.xls": every[:1500]}}
