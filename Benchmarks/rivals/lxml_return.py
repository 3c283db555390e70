#!/usr/bin/env python3
"""Validates a quarterly return by its schema and reads every value of it, with lxml.

    lxml_return.py SCHEMA.xsd RETURN.xml [--tree]

One pass with `iterparse` that validates while it reads and lets go of each element; with `--tree` the document is parsed
whole, validated, and then read. One line goes to standard output: the number of elements, the number of attributes, and
the sum of all numbers. The rules of meaning are not applied: `bcf validate` does more work.
"""
import sys

from lxml import etree


def number(text):
    try:
        return float(text)
    except ValueError:
        return 0.0


def main():
    schema = etree.XMLSchema(etree.parse(sys.argv[1]))
    path = sys.argv[2]
    elements = attributes = 0
    total = 0.0
    if "--tree" in sys.argv:
        tree = etree.parse(path, etree.XMLParser(huge_tree=True, resolve_entities=False, no_network=True))
        schema.assertValid(tree)
        for element in tree.iter(etree.Element):
            elements += 1
            for name, value in element.items():
                attributes += 1
                if name == "value":
                    total += float(value)
            text = element.text
            if text is not None:
                total += number(text)
    else:
        events = etree.iterparse(path, events=("end",), schema=schema, huge_tree=True, resolve_entities=False)
        for _, element in events:
            elements += 1
            for name, value in element.items():
                attributes += 1
                if name == "value":
                    total += float(value)
            text = element.text
            if text is not None:
                total += number(text)
            element.clear()
            previous = element.getprevious()
            if previous is not None:
                element.getparent().remove(previous)
    print(f"elements {elements} attributes {attributes} sum {total:.0f}")


main()
