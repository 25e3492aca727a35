#!/usr/bin/env bash
# Guess: a figure that a cell shows with its unit ("12 children", "41 %") comes out as it is shown, or as the bare figure.
# Seen: a unit between quotation marks with a d, m, y, h or s in it is taken for the pattern of a date: the figure is gone,
#   and what comes out is the pattern, with an hour and a day of 1900 in the middle of "children". Of the two usual ways
#   to show a share, "0%" gives 41% and "0 %", with the space of Dutch and French, 0.41: one column mixes both.
# With: xlsx2csv 0.8.6, openpyxl 3.1.5 (to make the workbook).
# Matters: baselines and targets in a sheet of indicators: the 12 is nowhere in what was converted, and 0.41 beside 50%
#   looks like half a percent.
# Instead: take what stands between quotation marks out of a pattern before asking whether it is one of a date, and read a
#   figure's value and unit apart.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install -q --disable-pip-version-check --no-deps xlsx2csv==0.8.6 openpyxl==3.1.5 et-xmlfile==2.0.0

cat > before.txt << 'SEEN'
xlsx2csv 0.8.6 openpyxl 3.1.5
children,"0"" c12il11ren"""
parents,"0"" parents"""
share,41%
share with a space,0.41
SEEN
env/bin/python << 'PYTHON' > now.txt
import subprocess
import sys
from importlib.metadata import version

import openpyxl

print(*(f"{name} {version(name)}" for name in ("xlsx2csv", "openpyxl")))
book = openpyxl.Workbook()
for row in [
    ("children", 12, '0" children"'),
    ("parents", 12, '0" parents"'),
    ("share", 0.41, "0%"),
    ("share with a space", 0.41, "0 %"),
]:
    book.active.append(row[:2])
    book.active.cell(book.active.max_row, 2).number_format = row[2]
book.save("indicators.xlsx")
made = subprocess.run([sys.executable, "-m", "xlsx2csv", "indicators.xlsx"], capture_output=True, text=True, check=True)
for line in made.stdout.splitlines():
    print(line)
PYTHON
cat now.txt
diff before.txt now.txt >&2 || { echo "It changed: < what was seen before, > what is seen now." >&2; exit 1; }
