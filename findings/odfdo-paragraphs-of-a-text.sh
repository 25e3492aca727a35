#!/usr/bin/env bash
# Guess: the paragraphs of an .odt are those that a reader of the document sees.
# Seen: get_paragraphs() also gives what was deleted with changes tracked, and each footnote and comment a
#   second time as a paragraph of its own; the text of a paragraph has the comment in its middle, with its author, and
#   "None" where it has no date. get_formatted_text() leaves the deleted text out.
# With: odfdo 3.27.3, lxml 6.1.3.
# Matters: Dutch public bodies exchange .odt with tracked changes; goals that were struck out come back as goals.
# Instead: walk the paragraphs that are not below text:tracked-changes, text:note or office:annotation, and take those
#   elements out of a copy of a paragraph before reading its text.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install -q --disable-pip-version-check --no-deps odfdo==3.27.3 lxml==6.1.3 typing-extensions==4.16.0

cat > before.txt << 'SEEN'
odfdo 3.27.3 lxml 6.1.3
'Old goal'
'New goal1. FootnoteRemark\nReader None for all'
'Footnote'
'Remark'
formatted 'New goal[1][*] for all\n\n----\n[1] Footnote\n\n----\n[*] Remark\n'
SEEN
env/bin/python << 'PYTHON' > now.txt
from importlib.metadata import version

from odfdo import Document, Element

print(*(f"{name} {version(name)}" for name in ("odfdo", "lxml")))
SPACES = " ".join(
    f'xmlns:{name}="{space}"'
    for name, space in (
        ("text", "urn:oasis:names:tc:opendocument:xmlns:text:1.0"),
        ("office", "urn:oasis:names:tc:opendocument:xmlns:office:1.0"),
        ("dc", "http://purl.org/dc/elements/1.1/"),
    )
)
made = Document("text")
made.body.clear()
made.body.append(
    Element.from_tag(f"""<text:tracked-changes {SPACES}><text:changed-region text:id="c1"><text:deletion>
<office:change-info><dc:creator>Editor</dc:creator><dc:date>2026-01-01T00:00:00</dc:date></office:change-info>
<text:p>Old goal</text:p></text:deletion></text:changed-region></text:tracked-changes>""")
)
made.body.append(
    Element.from_tag(
        f'<text:p {SPACES}><text:change text:change-id="c1"/>New goal<text:note text:note-class="footnote">'
        "<text:note-citation>1</text:note-citation><text:note-body><text:p>Footnote</text:p></text:note-body></text:note>"
        "<office:annotation><dc:creator>Reader</dc:creator><text:p>Remark</text:p></office:annotation> for all</text:p>"
    )
)
made.save("plan.odt")
read = Document("plan.odt")
for paragraph in read.body.get_paragraphs():
    print(repr(paragraph.text_recursive))
print("formatted", repr(read.get_formatted_text()))
PYTHON
cat now.txt
diff before.txt now.txt >&2 || { echo "It changed: < what was seen before, > what is seen now." >&2; exit 1; }
