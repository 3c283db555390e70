"""Writes the corpus `Fuzzing/corpus/TARGET/*`, the same bytes every time: what `make fuzz` and `FuzzingTests` begin with.

    /usr/bin/python3 Fuzzing/make_corpus.py        (needs Debian's python3-xlwt)

All content is synthetic, except that `returns` holds some files of `SampleData`, whose README says what is published. A
name that begins with `refused-` is that of a file which its reader must refuse; all others must be read. Files that are
not made here are removed: an input that found a fault belongs into a test.
"""

import sys
from pathlib import Path

sys.dont_write_bytecode = True

import corpus_archives  # noqa: E402
import corpus_texts  # noqa: E402
import corpus_xls  # noqa: E402

HERE = Path(__file__).resolve().parent
CORPUS = HERE / "corpus"
SAMPLE = HERE.parent / "SampleData" / "rutland-2016-17" / "returns"
MOST_BYTES = 400_000

RETURNS = [("dtoc-sitrep", "delayed-transfers/April_16.xls"), ("dtoc-sitrep", "delayed-transfers/May_15.xls"),
           ("non-elective", "non-elective/Apr_16.xls"), ("population", "population/mid-2016.xls"),
           ("reablement", "reablement.csv"), ("residential-admissions", "residential-admissions.csv"),
           ("falls", "falls.csv"), ("satisfaction", "satisfaction.csv")]


def returns():
    """Files of the sample, each behind a line with its kind."""
    files = {}
    for kind, name in RETURNS:
        content = (SAMPLE / name).read_bytes()
        if name.endswith(".csv"):
            content = b"".join(content.splitlines(keepends=True)[:40])
        files[f"{kind}-{Path(name).name}"] = kind.encode() + b"\n" + content
    small = "area_code,area_name,mid_year,age,population\nE06000017,Rutland,mid-2016,18+,30846\nE06000017,Rutland,2016,65+,9321\n"
    files["population-small.csv"] = b"population\n" + small.encode()
    files["population-projections.csv"] = (
        "population\nAREA_CODE,AREA_NAME,COMPONENT,SEX,AGE_GROUP,2018,2019\n" + "".join(
            f"E06000017,Rutland,Population,persons,{age},10.5,11\n" for age in [*range(90), "90 and over", "All ages"])).encode()
    files["population-nomis.csv"] = (
        b"population\n\"Population estimates\"\n\nGEOGRAPHY_NAME,GEOGRAPHY_CODE,DATE_NAME,GENDER_NAME,C_AGE_NAME,OBS_VALUE\n"
        b"Rutland,E06000017,2016,Total,All Ages,38606\nRutland,E06000017,2016,Total,Aged 65+,9389\n")
    files["hospital-activity-counts.csv"] = (
        b"hospital-activity\nmonth,area_code,discharges,discharges_to_usual_place,inpatients,los_14_plus\n"
        b"2021-04,E06000017,300,276,400,90\n2021-05,E06000017,*,NA,380,80\n")
    files["non-elective-cohorts.csv"] = (
        b"non-elective\nmonth,cohort,admissions,population\n2016-04,Top 2%,130,315\n2016-04,Top 3-5%,107,473\n2016-04,,751,\n")
    files["falls-cases.csv"] = b"falls\nadmission_date,age_at_admission\n01/04/2016,81\n2 May 2016,64\n2016-06-30,90\n"
    admissions = ("provider_code,commissioner_code,hwb_code,admission_date,discharge_date,age,sex,admission_method,"
                  "primary_diagnosis,ward,destination,length_of_stay\r\n")
    for day, method in ((1, 21), (2, 11), (30, 28)):
        admissions += f'RXX,03W,E06000017,2016-04-{day:02},2016-05-01,81,2,{method},S72,"Ward ""A"", east\nwing",19,3\r\n'
    files["non-elective-admissions.csv"] = b"non-elective\n" + admissions.encode()
    log = ("As at 5 October 2016\nready_date,delay_ended,reason,responsible_body,trust_code,trust_name,la_code,case_reference\n"
           "2016-08-01,2016-09-03,A2,NHS,RXX,Trust X,510,c1\n30/08/2016,,D2 - nursing home,Both,RYY,Trust Y,510,c2\n"
           "2016-09-02,2016-09-05,Di,Social Care,RXX,Trust X,510,c1\n")
    files["delay-log.csv"] = b"delay-log\n" + log.encode()
    extract = ("Period,LA code,Provider code,Provider name,Reason,Responsible org,Type of care,Delayed days\n"
               "August 2016,510,RXX,Trust X,A,NHS,Acute,10\nSeptember 2016,510,RYY,Trust Y,Di,Social Care,Non-Acute,-\n")
    files["dtoc-sitrep-extract.csv"] = b"dtoc-sitrep\n" + extract.encode()
    collated = ('"Code","Name","Awaiting public funding","Disputes","Other","Total Delayed Transfers of Care","Period"\n'
                '"507","Area, with comma","3","4","NA","7","November 2015"\n"811","Other area","-","-","-","0","April 2019"\n')
    files["dtoc-sitrep-collated.csv"] = b"dtoc-sitrep\n" + collated.encode()
    files["refused-falls-with-names.csv"] = b"falls\nname,admission_date,age_at_admission\nSynthetic,2016-04-01,70\n"
    return files


def main():
    corpus = {"returns": returns()}
    for part in (corpus_texts.files(), corpus_xls.files(), corpus_archives.files()):
        corpus |= part
    # A workbook is whatever the other readers get.
    corpus["workbook"] = {name: corpus[target][name] for target, name in (
        ("csv", "quotes.csv"), ("csv", "utf-16le.csv"), ("csv", "gzip.csv.gz"), ("xls", "every-kind.xls"),
        ("html", "table.html"), ("fods", "plain.fods"))} | corpus_archives.zipped()
    total = 0
    for target, files in sorted(corpus.items()):
        folder = CORPUS / target
        folder.mkdir(parents=True, exist_ok=True)
        for path in folder.iterdir():
            if path.name not in files:
                path.unlink()
        for name, content in files.items():
            (folder / name).write_bytes(content)
            total += len(content)
    if total > MOST_BYTES:
        sys.exit(f"The corpus has {total} bytes; at most {MOST_BYTES} belong into the repository.")
    print(f"{sum(len(files) for files in corpus.values())} files, {total} bytes in {CORPUS.name}/")


if __name__ == "__main__":
    main()
