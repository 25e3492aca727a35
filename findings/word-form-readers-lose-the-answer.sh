#!/usr/bin/env bash
# Guess: mammoth and docx2python give the answers of a form made in Word: the choice of a drop-down list and a tick.
# Seen: of a drop-down form field mammoth gives nothing, without a message; docx2python gives the choice. A tick set
#   as a symbol of Wingdings is a tick in mammoth; in the plain text of docx2python it is an HTML span with the code
#   of "ü", which is a tick in that font only.
# With: mammoth 1.13.0, cobble 0.1.4, docx2python 3.7.1, lxml 6.1.3, paragraphs 1.0.1, python-docx 1.2.0 (to make it).
# Matters: measure forms of partners are old Word forms with such fields; "status: (empty)" or "ü" goes into the plan.
# Instead: read w:ddList in w:ffData (w:result is the index in w:listEntry, 0 if absent) and w:sym with its font.
# Source: python-docx leaves w:sym out altogether, python-openxml/python-docx issue 948.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install -q --disable-pip-version-check --no-deps mammoth==1.13.0 cobble==0.1.4 docx2python==3.7.1 \
    lxml==6.1.3 paragraphs==1.0.1 python-docx==1.2.0 typing-extensions==4.16.0

cat > before.txt << 'SEEN'
mammoth 1.13.0 docx2python 3.7.1
mammoth '<p>Status: </p><p>Reached: \u2713</p>' []
docx2python 'Status: done\n\nReached: <span style=font-family:Wingdings>&#x00FC;</span>'
SEEN
env/bin/python << 'PYTHON' > now.txt
from importlib.metadata import version

import docx
import mammoth
from docx2python import docx2python
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

print(*(f"{name} {version(name)}" for name in ("mammoth", "docx2python")))
form = docx.Document()
status = form.add_paragraph("Status: ")
for run in (
    '<w:fldChar w:fldCharType="begin"><w:ffData><w:name w:val="s"/><w:enabled/><w:calcOnExit w:val="0"/><w:ddList>'
    '<w:result w:val="1"/><w:listEntry w:val="planned"/><w:listEntry w:val="done"/></w:ddList></w:ffData></w:fldChar>',
    '<w:instrText xml:space="preserve"> FORMDROPDOWN </w:instrText>',
    '<w:fldChar w:fldCharType="separate"/>',
    '<w:fldChar w:fldCharType="end"/>',
):
    status._p.append(parse_xml(f"<w:r {nsdecls('w')}>{run}</w:r>"))
reached = form.add_paragraph("Reached: ")
reached._p.append(parse_xml(f"<w:r {nsdecls('w')}><w:sym w:font=\"Wingdings\" w:char=\"F0FC\"/></w:r>"))
form.save("form.docx")
html = mammoth.convert_to_html("form.docx")
print("mammoth", ascii(html.value), html.messages)
with docx2python("form.docx") as read:
    print("docx2python", ascii(read.text))
PYTHON
cat now.txt
diff before.txt now.txt >&2 || { echo "It changed: < what was seen before, > what is seen now." >&2; exit 1; }
