#!/usr/bin/env bash
# Guess: a document that is appended brings its comments along, under new numbers where these are taken.
# Seen: when both have comments, the mark in the second text keeps its number and so shows the comment of the FIRST
#   document; its own comment is not in the file. Content controls keep their id, so it occurs twice, and a bookmark's
#   name too.
# With: docxcompose 2.2.0, python-docx 1.2.0, lxml 6.1.3, babel 2.19.0.
# Matters: annexes of departments are joined into one programme; a remark about one plan then stands, with its
#   author's name, at a sentence of another.
# Instead: take comments out before joining, or renumber them in comments.xml and in the text first.
# Source: 4teamwork/docxcompose issue 65 (there Word found the file damaged).
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install -q --disable-pip-version-check --no-deps docxcompose==2.2.0 python-docx==1.2.0 lxml==6.1.3 \
    babel==2.19.0 typing-extensions==4.16.0 setuptools==65.5.0

cat > before.txt << 'SEEN'
docxcompose 2.2.0 python-docx 1.2.0 lxml 6.1.3
comments in the file: ['about A']
Goal of A: about A (reader of A)
Goal of B: about A (reader of A)
ids of content controls ['7', '7']
bookmarks ['goal', 'goal']
SEEN
env/bin/python << 'PYTHON' > now.txt
import warnings
from importlib.metadata import version

import docx
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn

warnings.simplefilter("ignore")
from docxcompose.composer import Composer  # noqa: E402

print(*(f"{name} {version(name)}" for name in ("docxcompose", "python-docx", "lxml")))


def plan(name):
    made = docx.Document()
    paragraph = made.add_paragraph(f"Goal of {name}")
    made.add_comment(paragraph.runs, f"about {name}", author=f"reader of {name}")
    paragraph._p.insert(0, parse_xml(f'<w:bookmarkStart {nsdecls("w")} w:id="1" w:name="goal"/>'))
    paragraph._p.append(parse_xml(f'<w:bookmarkEnd {nsdecls("w")} w:id="1"/>'))
    control = f'<w:sdt {nsdecls("w")}><w:sdtPr><w:id w:val="7"/></w:sdtPr><w:sdtContent><w:p/></w:sdtContent></w:sdt>'
    made.element.body.insert_element_before(parse_xml(control), "w:sectPr")
    return made


joined = Composer(plan("A"))
joined.append(plan("B"))
joined.save("both.docx")
both = docx.Document("both.docx")
print("comments in the file:", [comment.text for comment in both.comments])
for paragraph in both.paragraphs:
    for mark in paragraph._p.iter(qn("w:commentReference")):
        comment = both.comments.get(int(mark.get(qn("w:id"))))
        print(f"{paragraph.text}: {comment.text} ({comment.author})")
body = both.element.body
print("ids of content controls", [one.get(qn("w:val")) for one in body.iter(qn("w:id"))])
print("bookmarks", [one.get(qn("w:name")) for one in body.iter(qn("w:bookmarkStart"))])
PYTHON
cat now.txt
diff before.txt now.txt >&2 || { echo "It changed: < what was seen before, > what is seen now." >&2; exit 1; }
