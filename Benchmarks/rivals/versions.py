"""Prints the versions of Python and of the rivals, in one line."""

import platform
from importlib.metadata import version

RIVALS = ["polars", "duckdb", "pandas", "python-calamine", "openpyxl", "xlrd", "lxml", "matplotlib", "jinja2"]

print(", ".join([f"Python {platform.python_version()}"] + [f"{name} {version(name)}" for name in RIVALS]))
