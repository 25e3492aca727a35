#!/usr/bin/env bash
# Guess: reading the texts of a map and saving it leaves it as it was.
# Seen: every node that one merely looked at gets CREATED and MODIFIED of this moment, if it had none; nodes that nobody
#   looked at get nothing, and what has times keeps them.
# With: freeplane-io 0.10.1, lxml 6.1.3, html2text 2020.1.16.
# Matters: a map that a converter made has no times; after one run of a script that only reads goals, "what is new
#   since last meeting?" says everything, with a date of origin that is made up.
# Instead: before saving, take both attributes out again where the file did not have them, or do not save what was
#   only read.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install -q --disable-pip-version-check --no-deps freeplane-io==0.10.1 lxml==6.1.3 html2text==2020.1.16

cat > before.txt << 'SEEN'
freeplane-io 0.10.1 lxml 6.1.3 html2text 2020.1.16
looked at: ['Goal', 'Dated']
plan.mm Programme {}
plan.mm Goal {}
plan.mm Output {}
plan.mm Dated {'CREATED': '1500000000000', 'MODIFIED': '1500000000000'}
saved.mm Programme {'CREATED': 'now', 'MODIFIED': 'now'}
saved.mm Goal {'CREATED': 'now', 'MODIFIED': 'now'}
saved.mm Output {}
saved.mm Dated {'CREATED': '1500000000000', 'MODIFIED': '1500000000000'}
SEEN
env/bin/python << 'PYTHON' > now.txt
import time
from importlib.metadata import version
from pathlib import Path

import freeplane
from lxml import etree

print(*(f"{name} {version(name)}" for name in ("freeplane-io", "lxml", "html2text")))
Path("plan.mm").write_text("""<map version="freeplane 1.11.1"><node TEXT="Programme" ID="ID_1"><node TEXT="Goal" ID="ID_2">
<node TEXT="Output" ID="ID_3"/></node><node TEXT="Dated" ID="ID_4" CREATED="1500000000000" MODIFIED="1500000000000"/>
</node></map>""")
start = time.time() * 1000
plan = freeplane.Mindmap("plan.mm")
print("looked at:", [node.plaintext for node in plan.rootnode.children])
plan.save("saved.mm")
for name in ("plan.mm", "saved.mm"):
    for node in etree.parse(name).iter("node"):
        times = {key: node.get(key) for key in ("CREATED", "MODIFIED") if node.get(key)}
        print(name, node.get("TEXT"), {key: "now" if int(at) >= start - 1000 else at for key, at in times.items()})
PYTHON
cat now.txt
diff before.txt now.txt >&2 || { echo "It changed: < what was seen before, > what is seen now." >&2; exit 1; }
