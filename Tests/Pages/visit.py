"""One page in the browser: its pictures, and everything that is asked of it once it is laid out."""

import json
from pathlib import Path

import pictures

HERE = Path(__file__).resolve().parent
WIDTHS = (360, 768, 1280)
SCHEMES = {360: ("light", "dark"), 768: ("light",), 1280: ("light", "dark")}
LAYOUT, CONTRAST = ((HERE / name).read_text(encoding="utf-8") for name in ("layout.js", "contrast.js"))
# As many sheets of A4 as a page of the samples may take: what a board is given has to be short.
MOST_SHEETS = (("index.html", 1), ("highlight-report*.html", 2), ("metrics/*.html", 2))
PICTURES = ("360", "768", "1280", "dark", "print")   # the golden pictures of a page
AXE_WIDTHS = (360, 1280)
AXE_TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
AXE_RUN = f"""axe.run(document, {{ runOnly: {json.dumps(AXE_TAGS)}, resultTypes: ["violations"] }}).then(result =>
  result.violations.map(({{ id, help, nodes }}) =>
    `${{id}}: ${{help}} (${{nodes.length}}), first ${{nodes[0].html.slice(0, 160)}}`))"""
# What a script adds for convenience, and what may thus be absent without scripts, is marked with this attribute.
ADDED = "[data-added]"
TEXT = f"""(() => {{
  for (const details of document.querySelectorAll("details")) details.open = true;
  for (const added of document.querySelectorAll("{ADDED}")) added.remove();
  return document.title + "\\n" + document.body.innerText;
}})()"""


class Visit:
    """Visits one page; `faults` are pairs of check and sentence, `pictures` the small pictures by their names."""

    def __init__(self, browser, file, axe):
        self.browser, self.file, self.axe = browser, file, axe
        self.faults, self.places, self.pictures, self.text, self.axe_runs = [], {}, {}, "", 0

    def run(self):
        with self.browser.tab() as tab:
            for width in WIDTHS:
                for scheme in SCHEMES[width]:
                    self.look(tab, width, scheme)
            self.text = plain(tab.evaluate(TEXT))
            self.hear(tab)
            self.print(tab)
            self.without_scripts(tab)
        found = [(check, f"{what}, at {', '.join(places)}") for (check, what), places in self.places.items()]
        self.faults = found + list(dict.fromkeys(self.faults))
        return self

    def look(self, tab, width, scheme):
        """The page at one width, light or dark: its picture as it opens, then what it measures with details open."""
        tab.show(width, scheme)
        tab.load(self.file)
        name = "dark" if scheme == "dark" else str(width)
        if not (scheme == "dark" and width != WIDTHS[-1]):
            self.pictures[name] = pictures.small(tab.picture())
        place, measured = f"{width} {scheme}", tab.evaluate(LAYOUT)
        found = [("overlap", f"{texts} overlap") for texts in measured["overlaps"]]
        found += [("cut", f"{text} is cut off") for text in measured["cuts"]]
        found += [("small", text) for text in measured["small"]]
        if width == WIDTHS[0]:
            found += [("sideways", f"scrolls sideways: {wide}") for wide in measured["sideways"]]
        if width in AXE_WIDTHS:
            found += [("contrast", text) for text in tab.evaluate(CONTRAST)]
            tab.evaluate(self.axe)
            found += [("axe", violation) for violation in tab.evaluate(AXE_RUN)]
            self.axe_runs += 1
        for fault in found:
            self.places.setdefault(fault, []).append(place)

    def hear(self, tab):
        """What the page asked for and what it complained about."""
        own = self.file.resolve().as_uri()
        for event in tab.take_events("Network.requestWillBeSent"):
            address = event["request"]["url"]
            if address.partition("#")[0] != own and not address.startswith("data:"):
                self.faults.append(("outside", f"asks for {address}"))
        for event in tab.take_events("Log.entryAdded"):
            if event["entry"]["level"] in ("error", "warning"):
                self.faults.append(("console", event["entry"]["text"]))
        for event in tab.take_events("Runtime.exceptionThrown"):
            details = event["exceptionDetails"]
            self.faults.append(("console", details.get("exception", {}).get("description", details["text"])))
        for event in tab.take_events("Runtime.consoleAPICalled"):
            if event["type"] in ("error", "warning", "assert"):
                words = " ".join(str(part.get("value", part.get("description"))) for part in event["args"])
                self.faults.append(("console", words))

    def print(self, tab):
        """On paper: loaded anew, so that details are as they open."""
        tab.show(WIDTHS[-1])
        tab.load(self.file)
        pages = pictures.printed_pages(tab.printed())
        most = next((sheets for pattern, sheets in MOST_SHEETS if self.file.match(pattern)), len(pages))
        if len(pages) > most:
            self.faults.append(("print", f"takes {len(pages)} sheets of A4, and may take {most}"))
        for number, page in enumerate(pages, start=1):
            if pictures.is_blank(page):
                self.faults.append(("print", f"page {number} of {len(pages)} is blank"))
        self.pictures["print"] = pictures.stacked(pages)

    def without_scripts(self, tab):
        """All words and the same picture must be there without scripts."""
        tab.scripts(False)
        tab.load(self.file)
        picture = pictures.small(tab.picture())
        text = plain(tab.evaluate(TEXT))
        self.hear(tab)
        tab.scripts(True)
        if missing := first_difference(self.text, text):
            self.faults.append(("scripts", f"without scripts the text is different: {missing}"))
        if what := pictures.difference(self.pictures[str(WIDTHS[-1])], picture):
            self.faults.append(("scripts", f"without scripts the picture {what}"))


def plain(text):
    """One line for each line with words, with single spaces."""
    lines = (" ".join(line.split()) for line in text.splitlines())
    return "".join(f"{line}\n" for line in lines if line)


def first_difference(expected, actual):
    """The first line that is different, as it is in both texts; None where they are the same."""
    one, other = expected.splitlines(), actual.splitlines()
    for number in range(max(len(one), len(other))):
        pair = [lines[number] if number < len(lines) else "(nothing)" for lines in (one, other)]
        if pair[0] != pair[1]:
            return f'line {number + 1} is "{pair[1][:120]}", not "{pair[0][:120]}"'
    return None
