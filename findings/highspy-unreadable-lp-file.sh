#!/usr/bin/env bash
# Guess: an .lp file that HiGHS writes without a warning is one that HiGHS reads.
# Seen: a column called 1, 3x, max, bin, end, st or inf is written as it is, with status kOk, and the file is then
#   refused with kError: the name is taken for a number or a keyword, in capitals too. As the name of a row, max and
#   bin are fine, 3x is not.
# With: highspy 1.16.0, numpy 2.4.6.
# Matters: the numbers of goals and inspanningen in a plan ("1", "2a") are the first names that one gives to columns;
#   the file of a plan of which everything went well cannot be opened later.
# Instead: begin every name with a letter and put something after it that makes it no keyword (x_1, x_max), or write .mps.
# Source: keywords as names of rows were mended in ERGO-Code/HiGHS pull request 2812.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install -q --disable-pip-version-check --no-deps highspy==1.16.0 numpy==2.4.6

cat > before.txt << 'SEEN'
highspy 1.16.0 numpy 2.4.6
column x_1, row budget: lp kOk kOk mps kOk kOk
column 1, row budget: lp kOk kError mps kOk kOk
column 3x, row budget: lp kOk kError mps kOk kOk
column max, row budget: lp kOk kError mps kOk kOk
column BIN, row budget: lp kOk kError mps kOk kOk
column end, row budget: lp kOk kError mps kOk kOk
column st, row budget: lp kOk kError mps kOk kOk
column inf, row budget: lp kOk kError mps kOk kOk
column x_1, row max: lp kOk kOk mps kOk kOk
column x_1, row bin: lp kOk kOk mps kOk kOk
column x_1, row 3x: lp kOk kError mps kOk kOk
SEEN
env/bin/python << 'PYTHON' | grep -v -e HiGHS -e NOTICES > now.txt
from importlib.metadata import version

import highspy

print("highspy", version("highspy"), "numpy", version("numpy"))


def quiet():
    made = highspy.Highs()
    made.setOptionValue("log_to_console", False)
    return made


for column, row in (
    ("x_1", "budget"),
    *((name, "budget") for name in ("1", "3x", "max", "BIN", "end", "st", "inf")),
    *(("x_1", name) for name in ("max", "bin", "3x")),
):
    written = quiet()
    written.addConstr(written.addBinary(name=column) + written.addBinary(name="y") <= 1, name=row)
    statuses = []
    for end in ("lp", "mps"):
        statuses += [end, written.writeModel(f"plan.{end}").name, quiet().readModel(f"plan.{end}").name]
    print(f"column {column}, row {row}:", *statuses)
PYTHON
cat now.txt
diff before.txt now.txt >&2 || { echo "It changed: < what was seen before, > what is seen now." >&2; exit 1; }
