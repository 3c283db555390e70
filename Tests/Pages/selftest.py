"""Do the page tests find what they are for? Small pages, each with one fault, and the same page without it.

    python -m unittest discover --start-directory Tests/Pages --pattern selftest.py
"""

import os
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

from PIL import ImageFilter

import markup
import pictures
from browser import Browser
from golden import Golden
from run import AXE, CHECKER, HERE
from visit import Visit

PAGE = """<!DOCTYPE html>
<html lang="en-GB">
<head>
<meta charset="utf-8"/>
<meta name="viewport" content="width=device-width, initial-scale=1"/>
<meta http-equiv="Content-Security-Policy"
  content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'"/>
<title>Delayed transfers of care</title>
<style>
body { margin: 2rem; font: 1rem/1.5 Arial, sans-serif; color: #16202b; background: #ffffff; }
.tiles { display: flex; flex-wrap: wrap; gap: 1rem; }
.tile { width: 12rem; padding: 1rem; border: 1px solid #6b7783; background: #f3f6f8; }
.figure { font-size: 2rem; }
.soft { color: #4a5764; }
svg { max-width: 100%; } text { font-size: 12px; fill: #16202b; }
@media screen and (prefers-color-scheme: dark) {
  body { color: #e8edf2; background: #12181f; } .tile { background: #1b242e; } .soft { color: #b3bdc8; }
  text { fill: #e8edf2; } a { color: #8cc4ff; }
}
</style>
</head>
<body>
<main>
<h1>Delayed transfers of care</h1>
<p>Days that people waited in hospital: <a href="#numbers">numbers</a>, <a href="other.html#top">findings</a>.</p>
<div class="tiles">
<div class="tile"><p class="figure">1,140.2</p><p class="soft">for each 100,000 people</p></div>
<div class="tile"><p class="figure">612.0</p><p class="soft">planned</p></div>
</div>
<h2>By quarter</h2>
<svg role="img" aria-labelledby="picture" width="280" height="80" viewBox="0 0 280 80">
<title id="picture">Delayed days by quarter</title>
<rect x="10" y="20" width="60" height="40" fill="#4f8fbf"/>
<text x="10" y="75">Quarter 1</text><text x="120" y="75">Quarter 2</text>
</svg>
<table id="numbers"><caption>Delayed days</caption>
<thead><tr><th scope="col">Quarter</th><th scope="col">Days</th></tr></thead>
<tbody><tr><th scope="row">Q1</th><td>339</td></tr><tr><th scope="row">Q2</th><td>344</td></tr></tbody>
</table>
<details><summary>How it is counted</summary><p>At midnight.</p></details>
</main>
</body>
</html>
"""


class PageTests(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.browser = cls.enterClassContext(Browser())
        cls.axe = AXE.read_text()
        cls.good = cls.seen(PAGE)

    @classmethod
    def seen(cls, text):
        with tempfile.TemporaryDirectory() as folder:
            (file := Path(folder) / "index.html").write_text(text, encoding="utf-8")
            return Visit(cls.browser, file, cls.axe).run()

    def changed(self, *pairs):
        """The page with other words in some places, each of which must be there once."""
        text = PAGE
        for old, new in pairs:
            self.assertEqual(text.count(old), 1, old)
            text = text.replace(old, new)
        return self.seen(text)

    def different(self, visit):
        """The golden pictures and words that the visit fails; `words` are the words."""
        with tempfile.TemporaryDirectory() as folder:
            list(Golden(Path(folder) / "golden", Path(folder), recording=True).check("index.html", self.good))
            golden = Golden(Path(folder) / "golden", Path(folder) / "left")
            faults = list(golden.check("index.html", visit))
            left = {file.name for file in (Path(folder) / "left").glob("*")}
        kinds = {what.partition(":")[0] if check == "picture" else check for check, what in faults}
        for kind in kinds:
            names = {"index.txt"} if kind == "words" else {f"index.{kind}.png", f"index.{kind}.difference.png"}
            self.assertLessEqual(names, left)
        return kinds

    def assertFault(self, visit, check, part):
        self.assertTrue(any(kind == check and part in what for kind, what in visit.faults), visit.faults)

    # Golden pictures and words

    def test_good_page_has_no_fault_and_the_same_picture_again(self):
        again = self.seen(PAGE)
        self.assertEqual(again.faults, [])
        self.assertEqual(self.different(again), set())
        self.assertEqual(again.axe_runs, 4)

    def test_smoothed_edges_are_no_difference(self):
        nudged = self.changed(("</style>", "main { transform: translate(.4px, .3px); }</style>"))
        self.assertEqual(self.different(nudged), set())
        softened = self.seen(PAGE)
        for kind, picture in softened.pictures.items():
            softened.pictures[kind] = picture.filter(ImageFilter.GaussianBlur(0.3))
        self.assertEqual(self.different(softened), set())

    def test_changed_heading(self):
        visit = self.changed(("<h1>Delayed transfers of care", "<h1>Delayed transfers at home"))
        self.assertEqual(self.different(visit), {"360", "768", "1280", "dark", "print", "words"})

    def test_moved_tile(self):
        visit = self.changed((".figure {", ".tile + .tile { position: relative; left: 6px; } .figure {"))
        self.assertEqual(self.different(visit), {"360", "768", "1280", "dark", "print"})

    def test_changed_number(self):
        visit = self.changed((">1,140.2<", ">1,170.2<"))
        self.assertLessEqual({"360", "768", "1280", "dark", "words"}, self.different(visit))
        self.assertIn("words", self.different(self.changed(("<td>344</td>", "<td>349</td>"))))

    def test_missing_mark(self):
        visit = self.changed(('<rect x="10" y="20" width="60" height="40" fill="#4f8fbf"/>', ""))
        self.assertEqual(self.different(visit), {"360", "768", "1280", "dark", "print"})

    def test_number_within_closed_details(self):
        self.assertEqual(self.different(self.changed(("At midnight.", "At noon."))), {"words"})

    def test_dark_colours_only(self):
        visit = self.changed((".tile { background: #1b242e; }", ".tile { background: #5b1420; }"))
        self.assertEqual(self.different(visit), {"dark"})

    def test_print_only(self):
        visit = self.changed(("</style>", "@media print { .tiles { display: none; } }</style>"))
        self.assertEqual(self.different(visit), {"print"})

    def test_page_grown_longer(self):
        visit = self.changed(("</style>", "main { padding-bottom: 600px; }</style>"))
        self.assertLessEqual({"360", "768", "1280", "dark"}, self.different(visit))

    def test_missing_and_left_over_golden_files(self):
        with tempfile.TemporaryDirectory() as folder:
            golden = Golden(Path(folder), Path(folder) / "left")
            self.assertEqual(len(list(golden.check("index.html", self.good))), 6)
            (Path(folder) / "gone.360.png").write_bytes(b"")
            self.assertEqual([name for name, _, _ in golden.finish()], ["gone.360.png"])
            list(Golden(Path(folder), Path(folder), recording=True).finish())
            self.assertFalse((Path(folder) / "gone.360.png").exists())

    def test_recording_gives_the_same_bytes(self):
        again = self.seen(PAGE)
        for kind, picture in self.good.pictures.items():
            self.assertEqual(pictures.as_png(picture), pictures.as_png(again.pictures[kind]))

    def test_recording_fails_in_ci(self):
        command = [sys.executable, HERE / "run.py", "--bcf", "none", "--record"]
        run = subprocess.run(command, capture_output=True, text=True, env=os.environ | {"CI": "true"})
        self.assertEqual((run.returncode, "not recorded in CI" in run.stderr), (1, True))

    # In the browser

    def test_picture_from_elsewhere(self):
        visit = self.changed(("default-src 'none'", "default-src * 'self' file:"),
                             ("</main>", '<img alt="Logo" src="http://council.example/logo.png"/></main>'))
        self.assertFault(visit, "outside", "asks for http://council.example/logo.png")

    def test_file_beside_the_page(self):
        visit = self.changed(("default-src 'none'", "default-src 'none'; img-src file:"),
                             ("</main>", '<img alt="Logo" src="logo.png"/></main>'))
        self.assertFault(visit, "outside", "/logo.png")

    def test_picture_that_the_policy_refuses(self):
        visit = self.changed(("</main>", '<img alt="Logo" src="https://council.example/logo.png"/></main>'))
        self.assertTrue(any("council.example" in what for _, what in visit.faults), visit.faults)

    def test_script_that_asks(self):
        script = "<script>fetch('https://council.example/days').catch(() => 0)</script>"
        policy = ("default-src 'none'", "default-src 'none'; connect-src *")
        visit = self.changed(policy, ("</body>", f"{script}</body>"))
        self.assertFault(visit, "outside", "council.example/days")

    def test_words_that_only_a_script_writes(self):
        script = "<script>document.querySelector('main').append('Red')</script>"
        self.assertFault(self.changed(("</body>", f"{script}</body>")), "scripts", "the text is different")

    def test_picture_that_only_a_script_draws(self):
        script = "<script>document.querySelector('svg').innerHTML += '<circle cx=\"200\" cy=\"40\" r=\"20\"/>'</script>"
        self.assertFault(self.changed(("</body>", f"{script}</body>")), "scripts", "the picture differs")

    def test_what_a_script_adds_for_convenience(self):
        script = "document.querySelector('caption').innerHTML += '<span data-added=\"\"> (sorted)</span>'"
        visit = self.changed(("</body>", f"<script>{script}</script></body>"))
        self.assertFalse(any("the text" in what for _, what in visit.faults), visit.faults)

    def test_console(self):
        self.assertFault(self.changed(("</main>", "<script>console.error('lost')</script></main>")), "console", "lost")
        self.assertFault(self.changed(("</main>", "<script>gone.now()</script></main>")), "console", "gone")
        refused = self.changed(("style-src 'unsafe-inline'", "style-src 'sha256-AAAA'"))
        self.assertFault(refused, "console", "style")

    def test_contrast_in_the_dark(self):
        visit = self.changed((".soft { color: #b3bdc8; }", ".soft { color: #4a5764; }"))
        self.assertFault(visit, "axe", "color-contrast")
        self.assertTrue(all("light" not in what for check, what in visit.faults if check == "axe"))

    def test_contrast_of_text_in_pictures(self):
        visit = self.changed(("  text { fill: #e8edf2; }", "  text { fill: #16202b; }"))
        self.assertEqual({check for check, _ in visit.faults}, {"contrast"})
        self.assertFault(visit, "contrast", '"Quarter 1" has 1.08 : 1, needs 4.5 : 1, at 360 dark, 1280 dark')
        moved = self.changed(('x="10" y="75"', 'x="12" y="45"'))     # onto the blue: 4.71 : 1 light, 2.96 : 1 dark
        self.assertEqual([what for check, what in moved.faults if check == "contrast" and "light" in what], [])
        self.assertFault(moved, "contrast", '"Quarter 1" has 2.96 : 1, needs 4.5 : 1, at 360 dark, 1280 dark')

    def test_picture_without_a_name(self):
        title = '<title id="picture">Delayed days by quarter</title>'
        visit = self.changed((' aria-labelledby="picture"', ""), (title, ""))
        self.assertFault(visit, "axe", "svg-img-alt")

    def test_fault_within_closed_details(self):
        visit = self.changed(("<p>At midnight.</p>", '<p style="color: #cccccc; background: #ffffff">At midnight.</p>'))
        self.assertFault(visit, "axe", "color-contrast")

    def test_sideways(self):
        visit = self.changed((".tile { width: 12rem;", ".tile { width: 12rem; min-width: 400px;"))
        self.assertFault(visit, "sideways", 'class="tile"')

    def test_table_that_scrolls_in_its_own_box(self):
        box = '<div class="box" tabindex="0" role="region" aria-label="Wide table"><table id="numbers">'
        visit = self.changed(('<table id="numbers">', box), ("</table>", "</table></div>"),
                             ("</style>", ".box { overflow-x: auto; } table { min-width: 600px; }</style>"))
        self.assertEqual(visit.faults, [])

    def test_texts_that_overlap(self):
        visit = self.changed(('x="120" y="75"', 'x="55" y="75"'))
        self.assertFault(visit, "overlap", '<text> "Quarter 1" and <text> "Quarter 2" overlap, at 360 light, 360 dark')
        self.assertEqual(self.changed(('x="10" y="75"', 'x="120" y="62"')).faults, [])      # one line above the other

    def test_text_that_is_cut_off(self):
        self.assertFault(self.changed(('x="120" y="75"', 'x="250" y="75"')), "cut", "Quarter 2")

    def test_text_that_shrinks_with_its_picture(self):
        visit = self.changed(('width="280" height="80" viewBox="0 0 280 80"', 'width="560" viewBox="0 0 280 80"'),
                             ("svg { max-width: 100%; }", "svg { width: 60%; }"))
        self.assertFault(visit, "small", '"Quarter 1" is 7.6 pixels')    # (360 - 64) x 0.6 / 280 x 12
        self.assertTrue(all("360 light" in what and "768" not in what for _, what in visit.faults), visit.faults)

    def test_too_many_sheets(self):
        visit = self.changed(("</style>", "@media print { .tiles { break-before: page; } }</style>"))
        self.assertFault(visit, "print", "takes 2 sheets of A4, and may take 1")

    def test_blank_printed_page(self):
        visit = self.changed(("</style>", "@media print { main { break-after: page; } body::after { content: ''; "
                              "display: block; height: 3cm; } }</style>"))
        self.assertFault(visit, "print", "page 2 of 2 is blank")


class MarkupTests(unittest.TestCase):
    def faults(self, *pairs, checker=False):
        text = PAGE
        for old, new in pairs:
            self.assertEqual(text.count(old), 1, old)
            text = text.replace(old, new)
        with tempfile.TemporaryDirectory() as folder:
            (Path(folder) / "index.html").write_text(text, encoding="utf-8")
            (Path(folder) / "other.html").write_text(PAGE.replace("<main>", '<main id="top">'), encoding="utf-8")
            found = markup.checker_faults(Path(folder), CHECKER) if checker else markup.faults(Path(folder))
            return [(check, what) for name, check, what in found if name == "index.html"]

    def test_good_page(self):
        self.assertEqual(self.faults(), [])
        self.assertEqual(self.faults(("</style>", ".tile { color-scheme: dark; }</style>"), checker=True), [])

    def test_policy(self):
        self.assertEqual(self.faults(('http-equiv="Content-Security-Policy"', 'name="policy"'))[0][0], "policy")
        self.assertEqual(self.faults(("default-src 'none'; ", ""))[0][0], "policy")
        self.assertEqual(self.faults(('<meta charset="utf-8"/>', "<style>p { margin: 0; }</style>"))[0][0], "policy")

    def test_links(self):
        for link in ("#number", "other.html#end", "missing.html", "../outside.html", "/other.html", "javascript:0"):
            faults = self.faults(('href="other.html#top"', f'href="{link}"'))
            self.assertEqual([check for check, _ in faults], ["links"], link)
        for link in ("other.html", "https://www.gov.uk/", "#numbers", "mailto:team@council.example"):
            self.assertEqual(self.faults(('href="other.html#top"', f'href="{link}"')), [], link)

    def test_identifiers(self):
        self.assertEqual(self.faults(("<h2>", '<h2 id="numbers">')), [("ids", 'id="numbers" 2 times')])

    def test_what_is_fetched(self):
        for part in ('<img alt="" src="logo.png"/>', '<link rel="preconnect" href="https://council.example"/>',
                     '<style>p { background: url("https://council.example/x.png"); }</style>',
                     '<style>@import "other.css";</style>', '<svg><use href="icons.svg#a"/></svg>'):
            self.assertIn("outside", [check for check, _ in self.faults(("</main>", f"{part}</main>"))], part)
        for part in ('<img alt="" src="data:,"/>', '<svg><use href="#picture"/></svg>',
                     "<style>p { mask: url(#picture); }</style>"):
            self.assertEqual(self.faults(("</main>", f"{part}</main>")), [], part)

    def test_html(self):
        faults = self.faults(("</main>", '<img src="data:,"/><p colour="x">z</p></main>'), checker=True)
        self.assertEqual([check for check, _ in faults], ["html", "html"], faults)
        self.assertEqual(len(self.faults(("</style>", ".tile { colour: red; }</style>"), checker=True)), 1)

    def test_selectors_that_the_checker_does_not_know(self):
        new = ".tile:has(.soft:not(:hover)) :is(.figure, p:where(.soft)), :is(h1, h2) { color: inherit; }"
        self.assertEqual(self.faults(("</style>", new + "</style>"), checker=True), [])
        self.assertEqual(len(self.faults(("</style>", new + ".tile..figure { margin: 0; }</style>"), checker=True)), 1)


if __name__ == "__main__":
    unittest.main()
