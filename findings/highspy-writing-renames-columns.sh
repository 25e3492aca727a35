#!/usr/bin/env bash
# Guess: writeModel() writes a file and leaves the model in memory as it is.
# Seen: one name with a space, a hyphen or an accent, and writing .lp renames every column of the model itself to
#   c0, c1, …, also those whose names are fine; writing .mps puts underscores in it. The status is a warning.
#   Afterwards getColByName() finds none of them.
# With: highspy 1.16.0, numpy 2.4.6.
# Matters: a planner writes the model away for a colleague or a bug report, and then cannot find the inspanningen
#   back in the answer by their titles.
# Instead: give columns neutral names (x0, x1, …) and keep the titles beside them, or write a copy of the model.
# Source: that generic names are used is in ERGO-Code/HiGHS pull request 2897; that the model changes too is not.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install -q --disable-pip-version-check --no-deps highspy==1.16.0 numpy==2.4.6

cat > before.txt << 'SEEN'
highspy 1.16.0 numpy 2.4.6
lp ('loket', 'tour') kOk ['loket', 'tour'] ['kOk', 'kOk']
mps ('loket', 'tour') kOk ['loket', 'tour'] ['kOk', 'kOk']
lp ('meer rust', 'tour') kWarning ['c0', 'c1'] ['kError', 'kError']
mps ('meer rust', 'tour') kWarning ['meer_rust', 'tour'] ['kError', 'kOk']
lp ('voor-school', 'tour') kWarning ['c0', 'c1'] ['kError', 'kError']
mps ('voor-school', 'tour') kOk ['voor-school', 'tour'] ['kOk', 'kOk']
lp ('café', 'tour') kWarning ['c0', 'c1'] ['kError', 'kError']
mps ('café', 'tour') kOk ['café', 'tour'] ['kOk', 'kOk']
SEEN
env/bin/python << 'PYTHON' | grep -v -e HiGHS -e NOTICES > now.txt
from importlib.metadata import version

import highspy

print("highspy", version("highspy"), "numpy", version("numpy"))


def model(*names):
    made = highspy.Highs()
    made.setOptionValue("log_to_console", False)
    made.addConstr(sum(made.addBinary(name=name) for name in names) <= 1, name="budget")
    return made


for names in (("loket", "tour"), ("meer rust", "tour"), ("voor-school", "tour"), ("café", "tour")):
    for end in ("lp", "mps"):
        made = model(*names)
        status = made.writeModel(f"plan.{end}").name
        now = [made.getColName(column)[1] for column in range(made.getNumCol())]
        print(end, names, status, now, [made.getColByName(name)[0].name for name in names])
PYTHON
cat now.txt
diff before.txt now.txt >&2 || { echo "It changed: < what was seen before, > what is seen now." >&2; exit 1; }
