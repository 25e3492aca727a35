#!/usr/bin/env bash
# Guess: the items of a list in Word become items of a list in Markdown.
# Seen: items of the built-in list styles become paragraphs, without a mark or a number; only the heading and the table
#   stay what they are. Nothing warns of it.
# With: docx2md 1.0.5, python-docx 1.2.0 (to make the document).
# Matters: of a plan the activities below "Actions:" are no longer told from the sentences around them, and goals that
#   are numbered by Word lose the number that other chapters refer to.
# Instead: read the numbering of a paragraph through its style as well (w:numPr of the style and of those it is based
#   on), not only of the paragraph itself.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install -q --disable-pip-version-check --no-deps docx2md==1.0.5 python-docx==1.2.0 lxml==6.1.3 \
    typing-extensions==4.16.0 pillow==12.0.0

cat > before.txt << 'SEEN'
docx2md 1.0.5 python-docx 1.2.0
'# Actions'
'Two things are done:'
'Reading aloud at home'
'A library in every village'
SEEN
env/bin/python << 'PYTHON' > now.txt
from importlib.metadata import version

import docx
import docx2md

print(*(f"{name} {version(name)}" for name in ("docx2md", "python-docx")))
made = docx.Document()
made.add_heading("Actions", 1)
made.add_paragraph("Two things are done:")
made.add_paragraph("Reading aloud at home", style="List Number")
made.add_paragraph("A library in every village", style="List Bullet")
made.save("plan.docx")
for line in docx2md.do_convert("plan.docx").splitlines():
    if line.strip():
        print(repr(line))
PYTHON
cat now.txt
diff before.txt now.txt >&2 || { echo "It changed: < what was seen before, > what is seen now." >&2; exit 1; }
