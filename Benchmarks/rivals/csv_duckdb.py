"""DuckDB: non-elective admissions by area and month. All columns as text; with parsed dates it was slower."""

import duckdb
from timing import Job, arguments, write_counts

QUERY = """
    SELECT hwb_code, left(admission_date, 7) AS month, count(*)
    FROM read_csv(?, all_varchar = true, header = true, delim = ',', quote = '"', escape = '"')
    WHERE admission_method LIKE '2%'
    GROUP BY ALL
"""

checking, (path,) = arguments()
with Job():
    groups = duckdb.connect().execute(QUERY, [path]).fetchall()
if checking:
    write_counts(groups)
