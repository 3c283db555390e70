"""Writes the files of the samples that are made by a script, the same bytes every time.

    /usr/bin/python3 SampleData/make.py        (needs Debian's python3-xlwt)

Published figures come from `figures/`, everything else is made up in `synthetic.py` with a fixed seed. What people would write
by hand lies in the folder of the sample itself and is left alone. `NAME.sha256` lists what was written to the sample `NAME`:
a later run removes only files named there, and never replaces a file that is not.
"""

import hashlib
import sys
from pathlib import Path

sys.dont_write_bytecode = True

import published  # noqa: E402
import synthetic  # noqa: E402

HERE = Path(__file__).resolve().parent

# Sample -> what makes its files: each gives path inside the sample -> bytes. The other samples are all written by hand.
SAMPLES = {"rutland-2016-17": [lambda: published.workbooks(HERE / "figures"), synthetic.tables]}


def made_files(parts):
    """Every file that is made for one sample: path inside it -> bytes."""
    files = {}
    for part in parts:
        for name, content in part().items():
            if name in files:
                sys.exit(f"{name} would be written twice")
            files[name] = content
    return files


def sha256(content):
    return hashlib.sha256(content).hexdigest()


def written_before(sums):
    """What the last run wrote: path -> SHA-256."""
    if not sums.exists():
        return {}
    lines = sums.read_text(encoding="utf-8").splitlines()
    return {name: digest for digest, name in (line.split("  ", 1) for line in lines)}


def remove_stale(folder, files, before):
    """Removes files of an earlier run that are no longer made, unless someone has changed them since."""
    for name, digest in before.items():
        path = folder / name
        if name in files or ".." in path.parts or path.is_symlink() or not path.is_file():
            continue
        if sha256(path.read_bytes()) == digest:
            path.unlink()
        else:
            print(f"left alone, because it was changed by hand: {folder.name}/{name}")


def refuse_handwritten(folder, files, before):
    """A file that no earlier run wrote is somebody's work, unless it holds the same bytes."""
    for name, content in files.items():
        path = folder / name
        if name not in before and path.exists() and path.read_bytes() != content:
            sys.exit(f"{folder.name}/{name} is there already and was not made here: nothing was written")


def make(sample, parts):
    folder, sums = HERE / sample, HERE / f"{sample}.sha256"
    files, before = made_files(parts), written_before(sums)
    refuse_handwritten(folder, files, before)
    remove_stale(folder, files, before)
    for name, content in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    lines = [f"{sha256(content)}  {name}\n" for name, content in sorted(files.items())]
    sums.write_text("".join(lines), encoding="utf-8")
    print(f"{len(files)} files in {sample}/")


def main():
    for sample, parts in SAMPLES.items():
        make(sample, parts)


if __name__ == "__main__":
    main()
