"""polars: non-elective admissions by area and month, with the streaming engine.

Only the three columns that are needed are kept, as text; of the variants tried (schema given, dates parsed,
categoricals, one joined key, two steps) none was faster.
"""

import polars
from timing import Job, arguments, write_counts

checking, (path,) = arguments()
with Job():
    counts = (
        polars.scan_csv(path, infer_schema=False)
        .filter(polars.col("admission_method").str.starts_with("2"))
        .group_by("hwb_code", polars.col("admission_date").str.head(7).alias("month"))
        .len()
        .collect(engine="streaming")
    )
if checking:
    write_counts(counts.select("hwb_code", "month", "len").iter_rows())
