#!/usr/bin/env bash
# Guess: HiGHS with output_flag off writes nothing, as it did up to 1.15.
# Seen: the first Highs of a process writes two lines to the output when it is made, before any option can be given to
#   it, and past Python's own output; a second one writes none.
# With: highspy 1.16.0, numpy 2.4.6; with 1.15.1 nothing was written.
# Matters: a command that writes JSON writes two lines before it, and nobody can read it.
# Instead: send the output elsewhere while the first is made (os.dup2), as toc/plan/choosing/quiet_solver.py does.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install -q --disable-pip-version-check --no-deps highspy==1.16.0 numpy==2.4.6

cat > before.txt << 'SEEN'
highspy 1.16.0 numpy 2.4.6
Running HiGHS 1.16.0 (git hash: f3f113d): Copyright (c) 2026 under MIT licence terms
Includes third-party software components, see THIRD_PARTY_NOTICES.md for full details
made, and told to be silent
made another
SEEN
env/bin/python << 'PYTHON' > now.txt
from importlib.metadata import version

import highspy

print("highspy", version("highspy"), "numpy", version("numpy"), flush=True)
highspy.Highs().setOptionValue("output_flag", False)
print("made, and told to be silent", flush=True)
highspy.Highs()
print("made another", flush=True)
PYTHON
cat now.txt
diff before.txt now.txt >&2 || { echo "It changed: < what was seen before, > what is seen now." >&2; exit 1; }
