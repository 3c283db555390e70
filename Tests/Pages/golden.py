"""The golden pictures and words of a report: compared, or written anew."""

import os

from PIL import Image

import pictures
from visit import PICTURES, first_difference


class Golden:
    """The folder of one sample: a page `metrics/falls.html` has `metrics-falls.360.png` to `.print.png`, and `.txt`."""

    def __init__(self, folder, left, recording=False):
        self.folder, self.left, self.recording, self.kept = folder, left, recording, set()
        if recording:
            folder.mkdir(parents=True, exist_ok=True)

    def check(self, name, visit):
        """(check, what) for each picture of a page and its words; with recording, both are written."""
        stem = name.removesuffix(".html").replace("/", "-")
        for kind in PICTURES:
            file = self.folder / f"{stem}.{kind}.png"
            self.kept.add(file)
            if self.recording:
                file.write_bytes(pictures.as_png(visit.pictures[kind]))
            elif what := self.compare(file, visit.pictures[kind]):
                yield "picture", f"{kind}: {what}"
        file = self.folder / f"{stem}.txt"
        self.kept.add(file)
        if self.recording:
            file.write_text(visit.text, encoding="utf-8")
        elif not file.is_file():
            yield "words", "there are no golden words: make test-pages-record"
        elif what := first_difference(file.read_text(encoding="utf-8"), visit.text):
            yield "words", f"{what}; all of them in {self.leave(file.name, visit.text.encode())}"

    def compare(self, file, actual):
        if not file.is_file():
            return "there is no golden picture: make test-pages-record"
        with Image.open(file) as opened:
            golden = opened.convert("RGB")
        what = pictures.difference(golden, actual)
        if what is None:
            return None
        compared = pictures.as_png(pictures.difference_picture(golden, actual))
        here = self.leave(file.name, pictures.as_png(actual))
        return f"{what}; see {here} and {self.leave(file.name.replace('.png', '.difference.png'), compared)}"

    def leave(self, name, content):
        self.left.mkdir(parents=True, exist_ok=True)
        (self.left / name).write_bytes(content)
        return os.path.relpath(self.left / name)

    def finish(self):
        """Golden files of pages that are no more: told, or with recording removed."""
        for file in sorted(set(self.folder.glob("*")) - self.kept):
            if self.recording:
                file.unlink()
            else:
                yield file.name, "golden", "belongs to no page: make test-pages-record"
