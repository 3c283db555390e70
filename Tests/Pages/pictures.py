"""Golden pictures: small, of few colours, and compared so that a smoothed edge is nothing and a moved element a fault.

A golden picture is a quarter of the page's width and height, each colour rounded to one of eleven steps a channel. Both
pictures are blurred a little before they are compared. Measured on our pages: a page drawn one pixel to the right stays
below BIG everywhere; a tile moved by six is above it in thirty places and more. Words and numbers are compared as text.
"""

import io
import subprocess
import tempfile
from pathlib import Path

import numpy
from PIL import Image, ImageFilter

SHRINK = 4
STEP = 25.5
BIG, FEW = 32, 4                                     # so different in so many pixels: an element moved, came or went
SOME, SHARE = 20, 0.02                               # less different, but in this share of all pixels: another colour
PRINT_DPI = 96                                       # of the page before it is made small


def small(picture):
    """The picture as it is kept."""
    size = (picture.width // SHRINK, max(1, picture.height // SHRINK))
    return few_colours(picture.convert("RGB").resize(size, Image.Resampling.BOX))


def few_colours(picture):
    return picture.point(lambda value: min(255, round(round(value / STEP) * STEP)))


def as_png(picture):
    """The bytes of a small picture: at most 256 colours, the same bytes each time."""
    colours = len(picture.getcolors(picture.width * picture.height))
    if colours > 256:
        kept = picture.quantize(256, method=Image.Quantize.MAXCOVERAGE, dither=Image.Dither.NONE)
    else:
        kept = picture.convert("P", palette=Image.Palette.ADAPTIVE, colors=colours)
    file = io.BytesIO()
    kept.save(file, "PNG", optimize=True)
    return file.getvalue()


def printed_pages(pdf):
    """The pages of a PDF as small pictures."""
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(["pdftoppm", "-r", str(PRINT_DPI), "-png", "-", f"{folder}/page"], input=pdf, check=True)
        return [small(Image.open(file)) for file in sorted(Path(folder).glob("page*.png"))]


def stacked(pages):
    """The pages below one another, with a dark line between them."""
    gap = 2
    whole = Image.new("RGB", (max(page.width for page in pages), sum(page.height + gap for page in pages) - gap))
    top = 0
    for page in pages:
        whole.paste(page, (0, top))
        top += page.height + gap
    return whole


def is_blank(page):
    low, high = page.convert("L").getextrema()
    return high - low < STEP


def difference(golden, actual):
    """What is different as a sentence, or None."""
    if golden.width != actual.width or abs(golden.height - actual.height) > 1:
        return f"is {actual.width} x {actual.height}, not {golden.width} x {golden.height} (each a {SHRINK}th)"
    differences = levels(golden, actual)
    big, some = int((differences > BIG).sum()), float((differences > SOME).mean())
    if big < FEW and some < SHARE:
        return None
    where = numpy.argwhere(differences > (BIG if big >= FEW else SOME))
    (top, left), (bottom, right) = where.min(axis=0) * SHRINK, (where.max(axis=0) + 1) * SHRINK
    return f"differs in {some:.2%} of its pixels, between ({left}, {top}) and ({right}, {bottom})"


def levels(golden, actual):
    """How far each pixel is off, of 255, in its worst channel."""
    size = (golden.width, min(golden.height, actual.height))
    blurred = (picture.convert("RGB").crop((0, 0, *size)).filter(ImageFilter.GaussianBlur(1))
               for picture in (golden, actual))
    one, other = (numpy.asarray(picture, dtype=int) for picture in blurred)
    return numpy.abs(one - other).max(axis=2)


def difference_picture(golden, actual):
    """The actual picture in pale grey, and what is different in red."""
    size = (max(golden.width, actual.width), max(golden.height, actual.height))
    whole = [Image.new("RGB", size, "fuchsia") for _ in range(2)]
    for canvas, picture in zip(whole, (golden, actual)):
        canvas.paste(picture, (0, 0))
    pale = numpy.asarray(whole[1].convert("L").convert("RGB"), dtype=int) // 2 + 127
    pale[levels(*whole) > SOME] = (200, 0, 0)
    return Image.fromarray(pale.astype("uint8"))
