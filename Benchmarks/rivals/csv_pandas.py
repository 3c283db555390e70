"""pandas: non-elective admissions by area and month, from the three columns that are needed.

Its engine "pyarrow" refuses the file (line breaks within quotes); categories and text columns were slower, and
so was the work on columns of objects.
"""

import pandas
from timing import Job, arguments, write_counts

checking, (path,) = arguments()
with Job():
    table = pandas.read_csv(
        path, usecols=["hwb_code", "admission_date", "admission_method"], dtype=object, na_filter=False
    )
    table = table[table["admission_method"].astype(str).str.startswith("2")]
    counts = table.groupby(["hwb_code", table["admission_date"].astype(str).str[:7]]).size()
if checking:
    write_counts((area, month, count) for (area, month), count in counts.items())
