"""Builds the readers with libFuzzer and AddressSanitizer, and feeds each of them for a while: see `make fuzz`.

    python3 Fuzzing/run.py --seconds 60 [--jobs 2] [TARGET...]

The corpus in the repository is only read; what libFuzzer adds to it stays in .build-fuzz/grown and is used again by the
next run. An input that makes a reader crash, hang or take too much memory is left in Fuzzing/crashes, and the log of each
target in .build-fuzz/logs. Exit code 1 means that something was found, 2 that the fuzzer could not be built or run.
"""

import argparse
import json
import os
import re
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent
SCRATCH = ROOT / ".build-fuzz"
CRASHES = HERE / "crashes"
FUZZER = SCRATCH / "fuzzer"
TARGETS = sorted(folder.name for folder in (HERE / "corpus").iterdir() if folder.is_dir())
DICTIONARIES = {"csv-index": "csv", "fods": "xml", "ods": "xml", "returns": "values", "schema": "xml", "schema-file": "xml",
                "spreadsheetml": "xml", "xlsx": "xml", "xml-table": "xml"}
LIMITS = ["-max_len=65536", "-timeout=10", "-rss_limit_mb=1024"]
MOST_FINDINGS = 5                                    # of one target in one run: the same fault is found again and again


def build():
    """The modules by the package manager, then all their object files together with libFuzzer's own main."""
    flags = ["-c", "release", "--scratch-path", str(SCRATCH), "--sanitize=address",
             "-Xswiftc", "-sanitize=fuzzer", "-Xcc", "-fsanitize=fuzzer-no-link"]
    subprocess.run(["swift", "build", *flags, "--target", "FuzzTargets"], cwd=ROOT, check=True)
    products = SCRATCH / "release"
    subprocess.run(["swiftc", "-use-ld=lld", "-sanitize=fuzzer,address", *objects(products), "-o", FUZZER], check=True)


def objects(products):
    """The object files of the modules; those of sources that are gone may still lie beside them."""
    for folder in sorted(products.glob("*.build")):
        sources = folder / "output-file-map.json"
        if folder.name == "bcfPackageTests.build":
            continue
        if sources.exists():
            files = {entry.get("object") for entry in json.loads(sources.read_text()).values()}
            yield from sorted(file for file in files if file and Path(file).exists())
        else:
            yield from sorted(str(file) for file in folder.rglob("*.o"))


def findings(target):
    return {file.name for kind in ("crash", "oom", "timeout", "leak") for file in CRASHES.glob(f"{target}-{kind}-*")}


def fuzz(target, seconds):
    """Runs one target until its time is up; what was found on the way does not stop it."""
    grown = SCRATCH / "grown" / target
    grown.mkdir(parents=True, exist_ok=True)
    log = SCRATCH / "logs" / f"{target}.log"
    log.unlink(missing_ok=True)
    known = before = findings(target)
    end = time.monotonic() + seconds
    status = 0
    while (left := round(end - time.monotonic())) > 0:
        status = run_once(target, left, grown, log)
        after = findings(target)
        # What crashes again at once, or without leaving its input, would go round until the time is up.
        if status == 0 or after == before or len(after - known) >= MOST_FINDINGS:
            break
        before = after
    result = {"target": target, "new": sorted(findings(target) - known), "failed": status != 0}
    return result | statistics(log.read_text(errors="replace"))


def run_once(target, seconds, grown, log):
    dictionary = HERE / "dictionaries" / f"{DICTIONARIES.get(target, target)}.dict"
    command = ["timeout", "-k", "30", str(seconds + 120), FUZZER, f"-max_total_time={seconds}", *LIMITS,
               f"-artifact_prefix={CRASHES}/{target}-", "-print_final_stats=1"]
    command += [f"-dict={dictionary}"] if dictionary.exists() else []
    # On a crash Swift's own backtrace would outlive the process and hold its output open: a file takes that, a pipe not.
    environment = os.environ | {"FUZZ_TARGET": target, "SWIFT_BACKTRACE": "enable=no",
                                "ASAN_OPTIONS": "quarantine_size_mb=64:detect_stack_use_after_return=0"}
    with log.open("ab") as output:
        return subprocess.run([*command, grown, HERE / "corpus" / target], stdout=output, stderr=output,
                              stdin=subprocess.DEVNULL, env=environment).returncode


def statistics(log):
    """Executions of all runs in a log, and the coverage that the last one reached."""
    executed = sum(int(number) for number in re.findall(r"stat::number_of_executed_units:\s+(\d+)", log))
    coverage = re.findall(r"cov: (\d+)", log)
    return {"executed": executed, "coverage": int(coverage[-1]) if coverage else 0}


def report(result):
    print(f"{result['target']:<13} {result['executed']:>12,} executions   coverage {result['coverage']:>6,}   "
          f"{len(result['new'])} found" + ("" if result["executed"] else "   DID NOT RUN"), flush=True)
    for name in result["new"]:
        print(f"    Fuzzing/crashes/{name}", flush=True)


def main():
    parser = argparse.ArgumentParser(description="Fuzzes the readers.")
    parser.add_argument("targets", nargs="*", metavar="TARGET", help=f"one of: {', '.join(TARGETS)}")
    parser.add_argument("--seconds", type=int, default=60, help="for each target")
    parser.add_argument("--jobs", type=int, default=1, help="how many targets at the same time")
    parser.add_argument("--no-build", action="store_true", help="use the fuzzer that is there")
    options = parser.parse_args()
    targets = options.targets or TARGETS
    if unknown := [target for target in targets if target not in TARGETS]:
        parser.error(f"there is no target {', '.join(unknown)}; there are {', '.join(TARGETS)}")
    if not options.no_build:
        build()
    for folder in (CRASHES, SCRATCH / "logs"):
        folder.mkdir(parents=True, exist_ok=True)
    results = []
    with ThreadPoolExecutor(options.jobs) as pool:
        for result in pool.map(lambda target: fuzz(target, options.seconds), targets):
            report(result)
            results.append(result)
    found = sum(len(result["new"]) for result in results)
    executed = sum(result["executed"] for result in results)
    coverage = max(result["coverage"] for result in results)
    print(f"TOTAL: {len(results)} readers, {executed:,} executions, coverage up to {coverage:,}, {found} found. "
          f"Logs: .build-fuzz/logs", flush=True)
    if any(result["failed"] and not result["new"] for result in results):
        sys.exit(2)
    sys.exit(1 if found else 0)


if __name__ == "__main__":
    try:
        main()
    except subprocess.CalledProcessError as error:
        sys.exit(f"The fuzzer could not be built: exit code {error.returncode}.")
