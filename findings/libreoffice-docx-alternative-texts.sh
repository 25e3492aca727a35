#!/usr/bin/env bash
# Guess: a .docx that LibreOffice opens and saves keeps the alternative texts of its tables and the names of pictures.
# Seen: title and description of a table (w:tblCaption, w:tblDescription) are gone, while the header row and "do not
#   split this row" stay. Of two pictures with one name the second becomes "Image2"; their descriptions stay.
# With: LibreOffice 7.4.7.2 (Debian 12: apt-get install libreoffice-writer, 4:7.4.7), python-docx 1.2.0, lxml 6.1.3.
# Matters: an annex of a plan that went through LibreOffice no longer passes a check of accessibility, and pictures
#   cannot be found back by their name.
# Instead: put alternative texts of tables back from the source after every round, and give every picture its own name.
set -euo pipefail

version=$(soffice --version 2> /dev/null || true)
case $version in
    "LibreOffice 7.4.7.2"*) ;;
    *) echo "This needs LibreOffice 7.4.7.2 of Debian 12; here: ${version:-none}." >&2; exit 2 ;;
esac
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install -q --disable-pip-version-check --no-deps python-docx==1.2.0 lxml==6.1.3 typing-extensions==4.16.0

cat > before.txt << 'SEEN'
LibreOffice 7.4.7.2
form.docx tblCaption tblDescription tblHeader cantSplit
  ('Net', 'first net') ('Net', 'second net')
saved/form.docx tblHeader cantSplit
  ('Net', 'first net') ('Image2', 'second net')
SEEN
cat > form.py << 'PYTHON'
import base64
import io
import sys

import docx
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn

DOT = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
)


def make(name):
    made = docx.Document()
    table = made.add_table(2, 1)
    table.cell(0, 0).text = "Goal"
    for tag, value in (("tblCaption", "Goals"), ("tblDescription", "Each goal with its measure")):
        table._tbl.tblPr.append(parse_xml(f'<w:{tag} {nsdecls("w")} w:val="{value}"/>'))
    for row, tag in enumerate(("tblHeader", "cantSplit")):
        table.rows[row]._tr.get_or_add_trPr().append(parse_xml(f"<w:{tag} {nsdecls('w')}/>"))
    for description in ("first net", "second net"):
        picture = made.add_picture(io.BytesIO(DOT))._inline.docPr
        picture.set("name", "Net")
        picture.set("descr", description)
    made.save(name)


def show(name):
    body = docx.Document(name).element.body
    tags = [tag for tag in ("tblCaption", "tblDescription", "tblHeader", "cantSplit") if list(body.iter(qn(f"w:{tag}")))]
    print(name, *tags)
    print(" ", *((one.get("name"), one.get("descr")) for one in body.iter(qn("wp:docPr"))))


make("form.docx") if sys.argv[1] == "make" else [show(name) for name in ("form.docx", "saved/form.docx")]
PYTHON
env/bin/python form.py make
soffice "-env:UserInstallation=file://$work/settings" --headless --convert-to docx --outdir saved form.docx > /dev/null 2>&1
{ echo "${version% *}"; env/bin/python form.py show; } > now.txt
cat now.txt
diff before.txt now.txt >&2 || { echo "It changed: < what was seen before, > what is seen now." >&2; exit 1; }
