"""Writes programme folders with synthetic figures: python make_areas.py AREAS OUTPUT_FOLDER

No person stands behind a row, and the areas only lend their codes: all figures are drawn from a fixed seed, and the
same version of Python gives the same bytes. Each folder has six metrics with three years of months up to March 2017,
their plan, money, milestones, risks, commentary, answers and signatures: see Documentation/programme-folder.md.
"""

import csv
import io
import sys
from datetime import date, timedelta
from pathlib import Path
from random import Random

from make_admissions_csv import boards

SEED = 20170331
FIRST_YEAR, LAST_YEAR = 2014, 2016
MONTHS = [(year + (month < 4), month) for year in range(FIRST_YEAR, LAST_YEAR + 1)
          for month in [*range(4, 13), *range(1, 4)]]
QUARTERS = [f"{year}-{(year + 1) % 100:02d}-Q{quarter}" for year in range(FIRST_YEAR, LAST_YEAR + 1)
            for quarter in (1, 2, 3, 4)]
MARK = "SYNTHETIC DATA made by Benchmarks/make_areas.py. No row describes a real person or place."
METRICS = (
    "delayed-transfers", "non-elective-admissions", "reablement", "residential-admissions", "falls", "satisfaction",
)  # fmt: skip
# Letter, words, body, and how much of all days.
REASONS = [
    ("A", "Completion of assessment", "NHS", 12), ("A", "Completion of assessment", "Social Care", 8),
    ("B", "Public funding", "NHS", 3), ("C", "Further non-acute NHS care", "NHS", 20),
    ("Di", "Residential home placement", "Social Care", 10), ("Dii", "Nursing home placement", "NHS", 7),
    ("Dii", "Nursing home placement", "Social Care", 9), ("E", "Care package in own home", "Social Care", 16),
    ("F", "Community equipment", "Both", 4), ("G", "Patient or family choice", "NHS", 9),
    ("H", "Disputes", "NHS", 1), ("I", "Housing", "NHS", 1),
]
OUTCOMES = {"home": 82, "extra care": 2, "hospital": 5, "residential home": 4, "nursing home": 3, "died": 4}
ANSWERS = {"very satisfied": 57, "satisfied": 36, "neither satisfied nor dissatisfied": 4, "dissatisfied": 2,
           "very dissatisfied": 1}
TASKS = ["Joint assessment form in use", "Discharge to assess pilot evaluated", "Weekend rota agreed",
         "Falls prevention classes running", "Risk stratification shared with practices"]
SCHEMES = ["Prevention", "Long term conditions", "Discharge and reablement"]
RISKS = ["Home care providers leave the market", "Winter pressure exceeds the plan", "Recruitment of therapists fails",
         "Shared records are delayed", "Partners disagree about the pooled fund", "Savings arrive later than planned",
         "Demand for equipment exceeds its budget", "The evaluation comes too late for next year's plan"]


class Area:
    """One programme folder; `random` belongs to it alone, so that 38 areas are the first 38 of 152."""

    def __init__(self, folder, number, code):
        self.folder, self.number, self.code = folder, number, code
        self.name, self.random = f"Synthetic area {number:03d}", Random(SEED + number)
        self.adults = self.random.randrange(60_000, 600_000, 10)
        self.older = self.adults * self.random.randrange(18, 30) // 100
        self.level = {metric: self.random.uniform(0.88, 1.08) for metric in METRICS}

    def write(self):
        self.programme()
        self.plan()
        self.returns()
        self.programme_tables()
        self.texts()

    def table(self, name, header, rows, mark=True):
        text = io.StringIO()
        if mark:
            text.write(MARK + "\n")
        writer = csv.writer(text, lineterminator="\n")
        writer.writerow(header.split(","))
        writer.writerows(rows)
        self.text(name, text.getvalue())

    def text(self, name, content):
        file = self.folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(content, encoding="utf-8", newline="")

    def near(self, mean, spread=0.12):
        """A whole number about a mean, never below 0."""
        return max(0, round(self.random.gauss(mean, max(1.0, mean * spread))))

    def programme(self):
        kinds = {"dtoc-sitrep": "delayed-transfers", "non-elective": "non-elective", "reablement": "reablement",
                 "residential-admissions": "residential-admissions", "falls": "falls", "satisfaction": "satisfaction",
                 "population": "population"}
        returns = "".join(f"  - kind: {kind}\n    files: returns/{file}.csv\n" for kind, file in kinds.items())
        self.text("programme.yaml", f"""# {MARK}
area:
  name: {self.name}
  code: {self.code}
framework_year: 2016-17
metrics: [{', '.join(METRICS)}]
title: Better Care Fund programme
returns:
{returns}rag:
  rule: tolerance
  tolerance: 5
  in: percent
  source: "Set for the benchmark"
bodies:
  - name: Health and Wellbeing Board
    role: approves the plan and the returns
    cadence: quarterly
    next_meeting: 2017-06-06
deadlines:
  - name: Quarterly return 2016-17 Q4
    date: 2017-05-31
return:
  completed_by: Programme manager
  email: better-care-fund@example.org
  signed_off_by: Chair of the Health and Wellbeing Board
notice: "All figures are synthetic."
""")

    def plan(self):
        levels = {"delayed-transfers": ("at most", 3600), "non-elective-admissions": ("at most", self.adults * 0.096),
                  "reablement": ("at least", 83), "residential-admissions": ("fewer than", 0.55),
                  "falls": ("at most", 2.1), "satisfaction": ("at least", 92)}
        rows = []
        for metric, (test, level) in levels.items():
            for year in range(FIRST_YEAR, LAST_YEAR + 1):
                value = round(level * (1 - 0.01 * (year - FIRST_YEAR)), 2)
                rows.append([metric, f"{year}-{(year + 1) % 100}", test, value, "Synthetic: set for the benchmark"])
        self.table("plan.csv", "metric,period,test,value,how_set", rows, mark=False)

    def returns(self):
        days = self.adults * 0.003 * self.level["delayed-transfers"]
        admissions = self.adults * 0.008 * self.level["non-elective-admissions"]
        falls = self.older * 0.0017 * self.level["falls"]
        self.table("returns/delayed-transfers.csv",
                   "period,local_authority_code,trust_code,reason,responsible_body,delayed_days",
                   [[f"{date(year, month, 1):%B %Y}", self.code, "RZZ", f"{letter}) {words}", body,
                     self.near(days * share / 100, 0.3)]
                    for year, month in MONTHS for letter, words, body, share in REASONS], mark=False)
        self.table("returns/non-elective.csv", "month,admissions",
                   [[f"{year}-{month:02d}", self.near(admissions, 0.04)] for year, month in MONTHS])
        self.table("returns/falls.csv", "month,admissions_65_plus",
                   [[f"{year}-{month:02d}", self.near(falls)] for year, month in MONTHS])
        self.table("returns/reablement.csv", "discharge_date,age_at_discharge,day_91_location",
                   [[day, age, self.random.choices(list(OUTCOMES), OUTCOMES.values())[0]]
                    for day, age in self.cases(self.older * 0.0008)])
        self.table("returns/residential-admissions.csv", "admission_date,age_at_admission,setting,stay",
                   [[day, age, self.random.choice(["residential", "nursing"]),
                     "temporary" if self.random.random() < 0.1 else "permanent"]
                    for day, age in self.cases(self.older * 0.0005 * self.level["residential-admissions"])])
        self.table("returns/satisfaction.csv", "period,answer,count",
                   [[quarter, answer, self.near(share * 1.4, 0.05)] for quarter in QUARTERS
                    for answer, share in ANSWERS.items()])
        self.table("returns/population.csv", "area_code,area_name,mid_year,age,population",
                   [[self.code, self.name, year, age, round(people * (1 + 0.007 * (year - 2016)))]
                    for year in range(2013, 2018)
                    for age, people in (("all", self.adults * 1.26), ("18+", self.adults), ("65+", self.older))])

    def cases(self, each_month):
        """Days and ages of cases, in order of the days."""
        for year, month in MONTHS:
            first = date(year, month, 1)
            length = (date(year + month // 12, month % 12 + 1, 1) - first).days
            for day in sorted(self.random.randrange(length) for _ in range(self.near(each_month))):
                yield first + timedelta(day), self.random.randrange(65, 99)

    def programme_tables(self):
        plan = self.random.randrange(2_000, 20_000) * 1000
        quarters = [plan // 4] * 4
        self.table("finance.csv", "flow,line,q1,q2,q3,q4,annual_total,pooled_fund",
                   [[flow, line, *([self.near(value, 0.02) for value in quarters] if line == "actual" else quarters),
                     "" if line == "actual" else plan, "" if line == "actual" else plan]
                    for flow in ("income", "expenditure") for line in ("plan", "forecast", "actual")])
        rows = []
        for scheme in SCHEMES:
            for task in TASKS:
                due = date(2016, 4, 30) + timedelta(self.random.randrange(420))
                forecast = due + timedelta(self.random.choice([0, 0, 7, 31]))
                actual = forecast if forecast < date(2017, 5, 1) else ""
                rows.append([scheme, task, f"{scheme} lead", due, forecast, actual])
        self.table("milestones.csv", "scheme,milestone,owner_role,baseline,forecast,actual", rows, mark=False)
        self.table("risks.csv", "id,description,owner_role,probability,impact,mitigation",
                   [[f"R{number}", risk, "Programme manager", *self.random.choices(["low", "medium", "high"], k=2),
                     "Looked at every month"] for number, risk in enumerate(RISKS, start=1)], mark=False)
        self.table("sign-off.csv", "period,body,role,date,basis,version,ratified_on",
                   [["2016-17-Q3", "Health and Wellbeing Board", "Chair", "2017-03-01", "delegated", "", "2017-03-14"]])

    def texts(self):
        note = "\n\nSynthetic commentary, written for the benchmark.\n"
        for metric in METRICS:
            self.text(f"commentary/{metric}.md", "The figures of the quarter were looked at by the operational group. "
                      "What differs from the plan is explained by the months of the winter.\n\nWhat is being done:\n\n"
                      "- Longer cases are gone through every week.\n- The providers report every month." + note)
        self.text("commentary/overall.md", "The programme is running in all three parts." + note)
        for name in ("achieved", "next", "decisions"):
            lines = "- Agree the evaluation of the year.\n- Review the plan of the winter."
            self.text(f"commentary/{name}.md", lines + note)
        answers = "".join(f"metrics.{metric}.commentary: Looked at by the group.\n" for metric in METRICS[:4])
        self.text("answers/2016-17-Q4.yaml", f"# {MARK}\nbudget.pooled: Yes\nconditions.joint_plan: Yes\n{answers}")


def main():
    count, output = int(sys.argv[1]), Path(sys.argv[2])
    for number, code in enumerate(boards()[:count], start=1):
        Area(output / f"area-{number:03d}", number, code).write()


if __name__ == "__main__":
    main()
