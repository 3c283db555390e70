"""pandas, Jinja2 and matplotlib: a dashboard page with its charts for each programme folder of a folder.

    areas_matplotlib.py [--check] FOLDER OUTPUT [PROCESSES]

One page an area: six tiles, a table, and for each metric the trend of its quarters with the plan, and a control chart
of its months. Written for speed: figures without pyplot, no search for a tight layout, templates compiled once; charts
are SVG with texts as texts, which took two thirds of the time of PNG. What `bcf report` writes besides is left out:
checks and findings, the quarterly return, workbooks, metric pages, highlight reports, CSV.
"""

import io
import re
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

import jinja2
import matplotlib
import pandas
from timing import Job, arguments, write_areas

matplotlib.use("Agg")
matplotlib.rcParams.update({"svg.fonttype": "none", "font.size": 9, "path.simplify": True})
from matplotlib.figure import Figure  # noqa: E402

YEAR = 2016
WORDS = {"green": "plan met", "amber": "near the plan", "red": "plan not met"}
# Name, unit, decimals.
METRICS = {
    "delayed-transfers": ("Delayed transfers of care", "days per 100,000", 1),
    "non-elective-admissions": ("Non-elective admissions", "admissions", 0),
    "reablement": ("At home 91 days after reablement", "%", 1),
    "residential-admissions": ("Permanent residential admissions", "% of people aged 65 and over", 2),
    "falls": ("Admissions due to falls", "% of people aged 65 and over", 2),
    "satisfaction": ("Service user satisfaction", "%", 1),
}
AT_HOME = ["home", "extra care", "adult placement"]
PAGE = jinja2.Environment(autoescape=True).from_string("""<!DOCTYPE html>
<html lang="en-GB"><head><meta charset="utf-8"/><title>{{ area }}</title>
<style>body { font-family: Arial, sans-serif; max-width: 70rem; margin: auto; } .tiles { display: grid; gap: 1rem;
grid-template-columns: repeat(3, 1fr); } .tile { border: 1px solid #999; padding: 1rem; } .figure { font-size: 2rem; }
table { border-collapse: collapse; } th, td { border: 1px solid #ccc; padding: .3rem .6rem; } svg { max-width: 100%; }
</style></head><body><h1>{{ area }}: Better Care Fund dashboard</h1><p>January to March 2017</p>
<div class="tiles">{% for row in rows %}<div class="tile {{ row.status }}"><h2>{{ row.name }}</h2>
<p class="figure">{{ row.value }} {{ row.unit }}</p><p>{{ row.status }}: {{ row.words }}. Plan: {{ row.plan }}.
Since the same quarter last year: {{ row.change }}.</p></div>{% endfor %}</div>
<table><thead><tr><th>Metric</th><th>Figure</th><th>Unit</th><th>Plan</th><th>Status</th><th>Change in a year</th></tr>
</thead><tbody>{% for row in rows %}<tr><th>{{ row.name }}</th><td>{{ row.value }}</td><td>{{ row.unit }}</td>
<td>{{ row.plan }}</td><td>{{ row.status }}</td><td>{{ row.change }}</td></tr>{% endfor %}</tbody></table>
{% for row in rows %}<h2>{{ row.name }}</h2><h3>Trend and plan</h3>{{ row.trend | safe }}<h3>Control chart</h3>
{{ row.control | safe }}<table><thead><tr><th>Quarter</th><th>Figure</th><th>Plan</th></tr></thead><tbody>
{% for quarter, value, plan in row.history %}<tr><th>{{ quarter }}</th><td>{{ value }}</td><td>{{ plan }}</td></tr>
{% endfor %}</tbody></table>{% endfor %}
<h2>Commentary</h2>{% for text in commentary %}<p>{{ text }}</p>{% endfor %}
<h2>Milestones</h2><table><tbody>{% for row in milestones %}<tr>
{% for cell in row %}<td>{{ cell }}</td>{% endfor %}</tr>{% endfor %}</tbody></table>
<h2>Risks</h2><table><tbody>{% for row in risks %}<tr>{% for cell in row %}<td>{{ cell }}</td>{% endfor %}</tr>
{% endfor %}</tbody></table></body></html>
""")


def table(folder, name, marked=True):
    return pandas.read_csv(folder / f"{name}.csv", skiprows=1 if marked else 0)


def months(folder):
    """What each metric counts in each month (quarters of the survey), and the people that it is divided by."""
    delayed = table(folder, "returns/delayed-transfers", marked=False)
    delayed = delayed.groupby(pandas.PeriodIndex(pandas.to_datetime(delayed["period"], format="%B %Y"), freq="M"))
    counts = {"delayed-transfers": delayed["delayed_days"].sum()}
    for metric, file in (("non-elective-admissions", "non-elective"), ("falls", "falls")):
        monthly = table(folder, f"returns/{file}")
        counts[metric] = monthly.set_index(pandas.PeriodIndex(monthly["month"], freq="M")).iloc[:, 1]
    moved = table(folder, "returns/residential-admissions")
    moved = moved[(moved["stay"] == "permanent") & (moved["age_at_admission"] >= 65)]
    counts["residential-admissions"] = by_month(moved["admission_date"]).size()
    home = table(folder, "returns/reablement")
    home = home[home["age_at_discharge"] >= 65].assign(home=home["day_91_location"].isin(AT_HOME) * 100.0)
    counts["reablement"] = home
    answers = table(folder, "returns/satisfaction").pivot(index="period", columns="answer", values="count")
    content = answers["very satisfied"] + answers["satisfied"]
    counts["satisfaction"] = 100 * content / answers.sum(axis=1)
    people = table(folder, "returns/population")
    people = people[people["mid_year"] <= YEAR].pivot(index="mid_year", columns="age", values="population")
    return counts, people


def by_month(days):
    return days.groupby(pandas.PeriodIndex(pandas.to_datetime(days), freq="M"))


def series(folder):
    """For each metric the figures of the quarters, and of the months."""
    counts, people = months(folder)
    result = {}
    for metric in METRICS:
        monthly = counts[metric]
        if metric == "satisfaction":
            result[metric] = monthly, monthly
            continue
        if metric == "reablement":
            month = pandas.PeriodIndex(pandas.to_datetime(monthly["discharge_date"]), freq="M")
            quarterly = monthly.groupby(month.asfreq("Q-MAR"))["home"].mean()
            third = quarterly[quarterly.index.quarter == 3]
            result[metric] = named(third), monthly.groupby(month)["home"].mean()
            continue
        quarterly = monthly.groupby(monthly.index.asfreq("Q-MAR")).sum()
        rates = monthly.astype(float)
        if metric != "non-elective-admissions":
            year = quarterly.index.qyear - 1
            if metric == "delayed-transfers":
                age, times = "18+", 100_000
            else:
                age, times = "65+", 100
                quarterly = quarterly.groupby(year).cumsum()
            quarterly = quarterly * times / people[age].reindex(year).to_numpy()
            rates = rates * times / people[age].reindex(monthly.index.asfreq("Q-MAR").qyear - 1).to_numpy()
        result[metric] = named(quarterly), rates
    return result


def named(quarterly):
    """With the quarters as the plan names them: 2016-17-Q4."""
    index = [f"{end - 1}-{end % 100:02d}-Q{quarter}"
             for end, quarter in zip(quarterly.index.qyear, quarterly.index.quarter)]
    return quarterly.set_axis(index)


def planned(metric, value, quarter):
    """The part of a yearly plan that belongs to a quarter."""
    if metric in ("delayed-transfers", "non-elective-admissions"):
        return value / 4
    return value * int(quarter[-1]) / 4 if metric in ("residential-admissions", "falls") else value


def status(metric, value, plan, test):
    met = {"at most": value <= plan, "fewer than": value < plan, "at least": value >= plan}[test]
    return "green" if met else "amber" if abs(value - plan) <= 0.05 * plan else "red"


def svg(figure):
    file = io.StringIO()
    figure.savefig(file, format="svg")
    return file.getvalue().partition("<svg")[2].join(["<svg", ""])


def trend(quarterly, plans, unit):
    figure = Figure(figsize=(7, 2.8))
    axes = figure.add_axes((0.1, 0.2, 0.88, 0.75))
    places = range(len(quarterly))
    axes.plot(places, quarterly.to_numpy(), marker="o", color="#123c5a", label="figure")
    axes.step(places, plans, where="mid", color="#a11722", linestyle="--", label="plan")
    axes.set_xticks(places, [quarter[2:] for quarter in quarterly.index], rotation=30)
    axes.set_ylabel(unit)
    axes.legend(loc="upper left")
    return svg(figure)


def control(monthly, unit):
    """An individuals chart: mean and three-sigma limits from the mean moving range."""
    values = monthly.to_numpy()
    mean, width = values.mean(), 2.66 * abs(values[1:] - values[:-1]).mean()
    outside = abs(values - mean) > width
    figure = Figure(figsize=(7, 2.8))
    axes = figure.add_axes((0.1, 0.2, 0.88, 0.75))
    places = range(len(values))
    axes.plot(places, values, marker="o", markersize=3, color="#5f6b76")
    axes.plot([place for place in places if outside[place]], values[outside], "o", color="#b34d00")
    for level, line in ((mean, "-"), (mean + width, ":"), (mean - width, ":")):
        axes.axhline(level, color="#123c5a", linestyle=line)
    axes.set_xticks(places[::3], [str(month) for month in monthly.index[::3]], rotation=30)
    axes.set_ylabel(unit)
    return svg(figure)


def page(folder):
    """The page of an area, and its figures of the quarter."""
    area = re.search(r"^  name: (.*)$", (folder / "programme.yaml").read_text(), re.MULTILINE).group(1)
    plan = table(folder, "plan", marked=False).set_index(["metric", "period"])
    rows, figures = [], []
    for metric, (quarterly, monthly) in series(folder).items():
        name, unit, decimals = METRICS[metric]
        values = plan.loc[metric]
        plans = [planned(metric, values.loc[quarter[:7], "value"], quarter) for quarter in quarterly.index]
        test, latest = values.iloc[-1]["test"], quarterly.iloc[-1]
        colour = status(metric, latest, plans[-1], test)
        year_before = quarterly.iloc[-2 if metric == "reablement" else -5]
        rows.append({
            "name": name, "unit": unit, "value": f"{latest:,.{decimals}f}", "plan": f"{test} {plans[-1]:,.{decimals}f}",
            "status": colour, "words": WORDS[colour], "change": f"{latest - year_before:+,.{decimals}f}",
            "trend": trend(quarterly, plans, unit), "control": control(monthly, unit),
            "history": [(quarter, f"{value:,.{decimals}f}", f"{plan:,.{decimals}f}")
                        for quarter, value, plan in zip(quarterly.index, quarterly, plans)],
        })
        figures.append((area, metric, latest, colour))
    texts = [paragraph for file in sorted((folder / "commentary").glob("*.md"))
             for paragraph in file.read_text().split("\n\n")]
    tables = {name: table(folder, name, marked=False).fillna("").to_numpy().tolist()
              for name in ("milestones", "risks")}
    return PAGE.render(area=area, rows=rows, commentary=texts, **tables), figures


def write(folder, output):
    text, figures = page(folder)
    (output / f"{folder.name}.html").write_text(text, encoding="utf-8")
    return figures


def main():
    checking, (source, target, *processes) = arguments()
    folders, output = sorted(Path(source).iterdir()), Path(target)
    output.mkdir(parents=True, exist_ok=True)
    with Job():
        if processes:
            with ProcessPoolExecutor(int(processes[0])) as pool:
                figures = list(pool.map(write, folders, [output] * len(folders), chunksize=4))
        else:
            figures = [write(folder, output) for folder in folders]
    if checking:
        write_areas(figure for area in figures for figure in area)


if __name__ == "__main__":
    main()
