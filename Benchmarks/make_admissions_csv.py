"""Writes synthetic admissions, one record a line: python make_admissions_csv.py OUTPUT_FILE [RECORDS]

No person stands behind a record: all fields are drawn from a fixed seed. The same versions of Python and numpy give
the same bytes. Lines end in CRLF; wards carry what breaks simple readers: commas, doubled quotes and line breaks
within quotes.
"""

import sys
from datetime import date, timedelta

import numpy

SEED = 20160401
CHUNK = 250_000
FIRST_DAY = date(2015, 4, 1)
LAST_DAY = date(2017, 1, 31)  # 22 months

HEADER = (
    "provider_code,commissioner_code,hwb_code,admission_date,discharge_date,age,sex,admission_method,"
    "primary_diagnosis,ward,destination,length_of_stay\r\n"
)


def boards():
    """The 152 areas with a Health and Wellbeing Board in 2016: unitary, metropolitan, London, county."""
    gone = {"E06": {48}, "E08": {20}, "E09": set(), "E10": {1, 4, 5, 10, 22, 26, 33}}
    last = {"E06": 57, "E08": 37, "E09": 33, "E10": 34}
    return [
        f"{kind}{number:06d}"
        for kind in ("E06", "E08", "E09", "E10")
        for number in range(1, last[kind] + 1)
        if number not in gone[kind]
    ]


def wards():
    """What stands in the ward column: about a third quoted, one in forty with a line break."""
    kinds = [
        "Respiratory Medicine", "Acute Stroke Unit", "Cardiology and Coronary Care", "Frailty and Older People",
        "General Surgery", "Trauma and Orthopaedics", "Renal and Transplant", "Gastroenterology", "Maternity Services",
    ]  # fmt: skip
    plain = [f"{kind} {number}" for kind in kinds for number in range(1, 10)]
    comma = [f'"Ward {number}, {kind}"' for kind in kinds for number in range(1, 5)]
    quote = [f'"Ward ""{letter}"", {kind}"' for kind in kinds[:4] for letter in "ABCD"]
    crlf = [f'"{kind}\r\nAssessment Unit"' for kind in kinds[:4]]
    feed = [f'"{kind}\nDay Unit, ""East"""' for kind in kinds[:2]]
    names = plain + comma + quote + crlf + feed
    shares = [(plain, 0.665), (comma, 0.25), (quote, 0.06), (crlf, 0.015), (feed, 0.01)]
    weights = [share / len(group) for group, share in shares for _ in group]
    return names, weights


METHODS = {
    "11": 14, "12": 12, "13": 4, "21": 30, "22": 6, "23": 1, "24": 3, "25": 1, "28": 2, "2A": 8, "2B": 1, "2C": 1,
    "2D": 1, "31": 6, "32": 4, "81": 2, "82": 2, "83": 2,
}  # fmt: skip
DESTINATIONS = {"19": 80, "29": 3, "51": 5, "54": 5, "65": 2, "79": 3, "85": 2}
LETTERS = "ACDEFGHIJKLMNRSTZ"


class Draw:
    """Picks from a list of texts, each as often as its weight says."""

    def __init__(self, random, texts, weights=None):
        self.random = random
        self.texts = list(texts)
        weights = numpy.ones(len(self.texts)) if weights is None else numpy.asarray(weights, dtype=float)
        self.limits = numpy.cumsum(weights) / weights.sum()

    def __call__(self, count):
        places = numpy.searchsorted(self.limits[:-1], self.random.random(count), side="right")
        return [self.texts[place] for place in places.tolist()]


def main():
    output = sys.argv[1]
    records = int(sys.argv[2]) if len(sys.argv) > 2 else 6_000_000
    random = numpy.random.Generator(numpy.random.PCG64(SEED))
    last_stay = 120
    days = [(FIRST_DAY + timedelta(day)).isoformat() for day in range((LAST_DAY - FIRST_DAY).days + 1 + last_stay)]
    admission_days = len(days) - last_stay

    areas = boards()
    sizes = 0.3 + random.gamma(2.0, 1.0, len(areas))  # small and large areas
    draw_area = Draw(random, areas, sizes)
    draw_provider = Draw(random, [f"R{a}{b}{n:02d}" for a in "ABCDEFGHJKLMN" for b in "ABCDEFGH" for n in (0, 1)])
    draw_commissioner = Draw(random, [f"{n:02d}{letter}" for n in range(1, 12) for letter in "ACDEFGHJKLMNPQRTVWXY"])
    draw_sex = Draw(random, "FM")
    draw_method = Draw(random, METHODS.keys(), list(METHODS.values()))
    draw_diagnosis = Draw(random, [f"{a}{n:02d}.{d}" for a in LETTERS for n in range(0, 100, 3) for d in range(10)])
    draw_ward = Draw(random, *wards())
    draw_destination = Draw(random, DESTINATIONS.keys(), list(DESTINATIONS.values()))

    with open(output, "w", encoding="ascii", newline="") as file:
        file.write(HEADER)
        for start in range(0, records, CHUNK):
            count = min(CHUNK, records - start)
            admitted = random.integers(0, admission_days, count).tolist()
            stays = numpy.minimum(random.exponential(4.0, count), last_stay).astype(int).tolist()
            in_hospital = (random.random(count) < 0.01).tolist()
            ages = numpy.clip(random.normal(62, 24, count), 0, 104).astype(int).tolist()
            columns = zip(
                draw_provider(count), draw_commissioner(count), draw_area(count), admitted, stays, in_hospital, ages,
                draw_sex(count), draw_method(count), draw_diagnosis(count), draw_ward(count), draw_destination(count),
            )  # fmt: skip
            file.write("".join([
                f"{provider},{commissioner},{area},{days[day]},,{age},{sex},{method},{diagnosis},{ward},,\r\n"
                if still else
                f"{provider},{commissioner},{area},{days[day]},{days[day + stay]},{age},{sex},{method},{diagnosis},"
                f"{ward},{destination},{stay}\r\n"
                for provider, commissioner, area, day, stay, still, age, sex, method, diagnosis, ward, destination
                in columns
            ]))  # fmt: skip


if __name__ == "__main__":
    main()
