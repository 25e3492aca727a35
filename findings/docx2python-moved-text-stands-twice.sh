#!/usr/bin/env bash
# Guess: of tracked changes in Word the accepted text is read: what was deleted or moved away is left out.
# Seen: deleted text is left out and inserted text is there; a text that was moved stands twice, at its old and at its new
#   place. Nothing tells that it was moved.
# With: docx2python 3.7.1, python-docx 1.2.0 (to make the document).
# Matters: a goal that two people moved to another chapter while they revised the plan counts in both.
# Instead: leave out what stands in w:moveFrom as what stands in w:del.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install -q --disable-pip-version-check docx2python==3.7.1 python-docx==1.2.0

cat > before.txt << 'SEEN'
docx2python 3.7.1 python-docx 1.2.0
'Chapter 1'
'Parents help at school.'
'Children read at home.'
'Chapter 2'
'Children read at home.'
SEEN
env/bin/python << 'PYTHON' > now.txt
from importlib.metadata import version

import docx
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx2python import docx2python

print(*(f"{name} {version(name)}" for name in ("docx2python", "python-docx")))
WHEN = f'{nsdecls("w")} w:author="A" w:date="2024-01-01T00:00:00Z"'
GOAL = "Children read at home."
made = docx.Document()
made.add_heading("Chapter 1", 1)
helped = made.add_paragraph("Parents help ")._p
helped.append(parse_xml(f'<w:del {WHEN} w:id="1"><w:r><w:delText>at home.</w:delText></w:r></w:del>'))
helped.append(parse_xml(f'<w:ins {WHEN} w:id="2"><w:r><w:t>at school.</w:t></w:r></w:ins>'))
for chapter, kind, number in ((None, "moveFrom", 3), ("Chapter 2", "moveTo", 6)):
    if chapter:
        made.add_heading(chapter, 1)
    moved = made.add_paragraph()._p
    for part in (
        f'<w:{kind}RangeStart {WHEN} w:id="{number}" w:name="move1"/>',
        f'<w:{kind} {WHEN} w:id="{number + 1}"><w:r><w:t>{GOAL}</w:t></w:r></w:{kind}>',
        f'<w:{kind}RangeEnd {nsdecls("w")} w:id="{number}"/>',
    ):
        moved.append(parse_xml(part))
made.save("plan.docx")
with docx2python("plan.docx") as read:
    for line in read.text.splitlines():
        if line.strip():
            print(repr(line))
PYTHON
cat now.txt
diff before.txt now.txt >&2 || { echo "It changed: < what was seen before, > what is seen now." >&2; exit 1; }
