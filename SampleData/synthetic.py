"""Made-up local returns. Nothing here describes a real person: dates, ages and outcomes are drawn with a fixed seed."""

import csv
import io
import random
from datetime import date, timedelta

TITLE = "SYNTHETIC DATA made by SampleData/make.py. No row describes a real person."
FIRST_MONTH, MONTHS = (2015, 4), 24                  # April 2015 to March 2017
OUTCOMES_UNTIL = date(2016, 12, 31)                  # later discharges have not reached their 91st day


def tables():
    """Path inside the programme folder -> bytes of the CSV file."""
    made = {"reablement": reablement(), "residential-admissions": residential_admissions(),
            "falls": falls(), "satisfaction": satisfaction()}
    return {f"returns/{name}.csv": as_csv(rows) for name, rows in made.items()}


def as_csv(rows):
    stream = io.StringIO()
    csv.writer(stream, lineterminator="\n").writerows([[TITLE], *rows])
    return stream.getvalue().encode("utf-8")


def first_days():
    """The first day of each month of the two years."""
    year, month = FIRST_MONTH
    return [date(year + (month - 1 + step) // 12, (month - 1 + step) % 12 + 1, 1) for step in range(MONTHS)]


def day_in(draw, first, last):
    return first + timedelta(days=draw.randrange((last - first).days + 1))


def last_day(first):
    return (first + timedelta(days=31)).replace(day=1) - timedelta(days=1)


# Reablement: a row a discharge

WHERE = {"home": 82, "extra care": 3, "hospital": 5, "residential home": 4, "nursing home": 2, "died": 4}


def reablement():
    draw = random.Random("reablement 2")
    rows = []
    for first in first_days():
        days = sorted(day_in(draw, first, last_day(first)) for _ in range(draw.randint(10, 14)))
        for day in days:
            age = draw.randint(62, 64) if draw.random() < 0.06 else min(97, max(65, round(draw.gauss(82, 7))))
            where = draw.choices(list(WHERE), weights=list(WHERE.values()))[0]
            rows.append([day, age, where if day <= OUTCOMES_UNTIL else "not yet due"])
    return [["discharge_date", "age_at_discharge", "day_91_location"], *rows]


# Residential admissions: a row an admission

# First day, last day, permanent admissions at 65 and over, permanent under 65, temporary
ADMISSIONS = [(date(2015, 4, 1), date(2015, 9, 30), 17, 1, 6), (date(2015, 10, 1), date(2016, 3, 31), 16, 1, 7),
              (date(2016, 4, 1), date(2016, 9, 30), 15, 2, 5), (date(2016, 10, 1), date(2017, 3, 31), 16, 1, 6)]


def residential_admissions():
    draw = random.Random("residential admissions")
    rows = []
    for first, last, older, younger, temporary in ADMISSIONS:
        cases = [(draw.randint(68, 98), "permanent") for _ in range(older)]
        cases += [(draw.randint(48, 63), "permanent") for _ in range(younger)]
        cases += [(draw.randint(63, 95), "temporary") for _ in range(temporary)]
        for age, stay in cases:
            setting = "nursing" if draw.random() < 0.35 else "residential"
            rows.append([day_in(draw, first, last), age, setting, stay])
    return [["admission_date", "age_at_admission", "setting", "stay"], *sorted(rows)]


# Falls: monthly counts

FALLS_IN_HALF_YEARS = [73, 76, 80, 78]  # from April 2015


def falls():
    draw = random.Random("falls")
    counts = []
    for total in FALLS_IN_HALF_YEARS:
        counts += spread(draw, total, 6)
    months = [day.strftime("%Y-%m") for day in first_days()]
    return [["month", "admissions_65_plus"], *zip(months, counts)]


def spread(draw, total, parts):
    """Splits a total into nearly equal parts that add up to it again."""
    shares = [total // parts] * parts
    for _ in range(total % parts):
        shares[draw.randrange(parts)] += 1
    for _ in range(parts):
        giver, taker = draw.sample(range(parts), 2)
        shares[giver] -= 1
        shares[taker] += 1
    return shares


# Satisfaction: answers a quarter

# Period, all answers, of which satisfied or very satisfied
SURVEY = [("2015-16-Q1", 119, 112), ("2015-16-Q2", 116, 108), ("2015-16-Q3", 131, 121), ("2015-16-Q4", 122, 116),
          ("2016-17-Q1", 125, 118), ("2016-17-Q2", 126, 117), ("2016-17-Q3", 120, 110), ("2016-17-Q4", 132, 124)]


def satisfaction():
    draw = random.Random("satisfaction")
    rows = []
    for period, answers, content in SURVEY:
        very = round(content * draw.uniform(0.55, 0.65))
        rest = answers - content
        neither = round(rest * draw.uniform(0.4, 0.6))
        dissatisfied = min(rest - neither, max(1, round((rest - neither) * 0.7)))
        counts = {"very satisfied": very, "satisfied": content - very, "neither satisfied nor dissatisfied": neither,
                  "dissatisfied": dissatisfied, "very dissatisfied": rest - neither - dissatisfied}
        rows += [[period, answer, count] for answer, count in counts.items()]
    return [["period", "answer", "count"], *rows]
