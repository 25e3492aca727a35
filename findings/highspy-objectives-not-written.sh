#!/usr/bin/env bash
# Guess: a model with several objectives is written with them, or with a warning that it is not.
# Seen: objectives added with addLinearObjective() are in neither the .lp nor the .mps file, and the status is kOk:
#   who reads the file back gets a model that minimises nothing, whose optimum is to do nothing.
# With: highspy 1.16.0, numpy 2.4.6.
# Matters: "first the strategic goals, then the costs" is how a programme chooses its inspanningen; the file that
#   goes into the archive or to a second solver holds another question, and an answer to it that looks fine.
# Instead: keep the objectives beside the file, or solve one after the other with an ordinary objective and a bound.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install -q --disable-pip-version-check --no-deps highspy==1.16.0 numpy==2.4.6

cat > before.txt << 'SEEN'
highspy 1.16.0 numpy 2.4.6
added kOk
added kOk
lp kOk kOk [0, 0] [0, 0]
mps kOk kOk [0, 0] [0, 0]
here [3, 1]
SEEN
env/bin/python << 'PYTHON' | grep -v -e HiGHS -e NOTICES > now.txt
from importlib.metadata import version

import highspy

print("highspy", version("highspy"), "numpy", version("numpy"))


def quiet():
    made = highspy.Highs()
    made.setOptionValue("log_to_console", False)
    return made


plan = quiet()
goal, cost = plan.addIntegral(0, 3, name="goal"), plan.addIntegral(0, 3, name="cost")
plan.addConstr(goal + cost <= 4, name="budget")
for priority, coefficients in ((2, [1, 0]), (1, [0, 1])):
    objective = highspy.HighsLinearObjective()
    objective.weight, objective.priority, objective.coefficients = -1, priority, coefficients
    objective.offset = objective.abs_tolerance = objective.rel_tolerance = 0
    print("added", plan.addLinearObjective(objective).name)
plan.setOptionValue("blend_multi_objectives", False)
for end in ("lp", "mps"):
    again = quiet()
    print(end, plan.writeModel(f"plan.{end}").name, again.readModel(f"plan.{end}").name, end=" ")
    again.run()
    print([int(value) for value in again.getSolution().col_value], [int(cost) for cost in again.getLp().col_cost_])
plan.run()
print("here", [int(value) for value in plan.getSolution().col_value])
PYTHON
cat now.txt
diff before.txt now.txt >&2 || { echo "It changed: < what was seen before, > what is seen now." >&2; exit 1; }
