"""Writes the sample programme folder `rutland-2016-17/`, the same bytes every time.

    /usr/bin/python3 SampleData/make.py        (needs Debian's python3-xlwt)

Published figures come from `figures/`, hand-written texts from `texts/`, and everything else is made up in `synthetic.py`
with a fixed seed. `rutland-2016-17.sha256` lists what was written: a later run removes only files named there.
"""

import hashlib
import sys
from pathlib import Path

sys.dont_write_bytecode = True

import published  # noqa: E402
import synthetic  # noqa: E402

HERE = Path(__file__).resolve().parent
OUTPUT = HERE / "rutland-2016-17"
SUMS = HERE / "rutland-2016-17.sha256"


def all_files():
    """Every file of the programme folder: path inside it -> bytes."""
    files = {}
    texts = HERE / "texts"
    for path in sorted(texts.rglob("*")):
        if path.is_file():
            files[path.relative_to(texts).as_posix()] = path.read_bytes()
    for part in (published.workbooks(HERE / "figures"), synthetic.tables()):
        for name, content in part.items():
            if name in files:
                sys.exit(f"{name} would be written twice")
            files[name] = content
    return files


def sha256(content):
    return hashlib.sha256(content).hexdigest()


def written_before():
    """What the last run wrote: path -> SHA-256."""
    if not SUMS.exists():
        return {}
    lines = SUMS.read_text(encoding="utf-8").splitlines()
    return {name: digest for digest, name in (line.split("  ", 1) for line in lines)}


def remove_stale(files):
    """Removes files of an earlier run that are no longer made, unless someone has changed them since."""
    for name, digest in written_before().items():
        path = OUTPUT / name
        if name in files or ".." in path.parts or path.is_symlink() or not path.is_file():
            continue
        if sha256(path.read_bytes()) == digest:
            path.unlink()
        else:
            print(f"left alone, because it was changed by hand: {name}")


def report_strays(files):
    for path in sorted(OUTPUT.rglob("*")):
        name = path.relative_to(OUTPUT).as_posix()
        if path.is_file() and name not in files:
            print(f"left alone, because it is not made here: {name}")


def main():
    files = all_files()
    remove_stale(files)
    for name, content in files.items():
        path = OUTPUT / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    lines = [f"{sha256(content)}  {name}\n" for name, content in sorted(files.items())]
    SUMS.write_text("".join(lines), encoding="utf-8")
    report_strays(files)
    print(f"{len(files)} files in {OUTPUT.name}/")


if __name__ == "__main__":
    main()
