"""The solver writes nothing of its own between what a command writes."""

from __future__ import annotations

import subprocess
import sys

SOLVED = """
import os, sys
if sys.argv[1:]:
    os.close(1)
from toc.plan.choosing.solver import _highs
import highspy
sys.stderr.write("before ")
lp = highspy.HighsLp()
lp.num_col_, lp.col_cost_, lp.col_lower_, lp.col_upper_ = 1, [1.0], [0.0], [1.0]
print("{", end="")
highs = _highs(lp)
highs.run()
print("}", highs.getInfo().objective_function_value)
"""


def test_the_solver_writes_nothing_to_the_output() -> None:
    ran = subprocess.run([sys.executable, "-c", SOLVED], capture_output=True, check=True)
    assert ran.stdout.split() == [b"{}", b"0.0"]


def test_the_solver_works_where_there_is_no_output() -> None:
    said = "import sys; sys.stdout = None\n" + SOLVED
    ran = subprocess.run([sys.executable, "-c", said, "closed"], capture_output=True, check=True)
    assert (ran.stdout, ran.stderr) == (b"", b"before ")
