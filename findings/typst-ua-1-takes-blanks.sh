#!/usr/bin/env bash
# Guess: PDF/UA-1 asks for a title and for alternative texts, so for something that can be read.
# Seen: a title of two spaces and an alternative text of one space are enough; "" is refused for both. A link
#   around nothing is made as well, and a heading of only a no-break space; a heading without any text is refused.
# With: typst 0.15.2 (its own fonts only).
# Matters: an empty cell of a form is often a space; the report says "accessible" and a screen reader says nothing.
# Instead: strip the title and every alternative text yourself and refuse what is left empty.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install -q --disable-pip-version-check --no-deps typst==0.15.2

cat > before.txt << 'SEEN'
typst 0.15.2
#set document(title: "") -> PDF/UA-1 error: missing document title
#set document(title: "  ") -> made
#image("net.svg", alt: "") -> PDF/UA-1 error: missing alt text
#image("net.svg", alt: " ") -> made
#heading[] -> PDF/UA-1 error: heading title is empty
#heading[~] -> made
#link("https://example.org/")[] -> made
SEEN
env/bin/python > now.txt << 'PYTHON'
from importlib.metadata import version
from pathlib import Path

import typst

print("typst", version("typst"))
Path("net.svg").write_text('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect width="9" height="9"/></svg>')


def said(source):
    Path("plan.typ").write_text(source, encoding="utf-8")
    try:
        typst.compile("plan.typ", format="pdf", pdf_standards=["ua-1"], ignore_system_fonts=True)
    except typst.TypstError as error:
        return str(error)
    return "made"


TITLE = '#set document(title: "Plan")\n'
for source in (
    '#set document(title: "")\ntext',
    '#set document(title: "  ")\ntext',
    TITLE + '#image("net.svg", alt: "")',
    TITLE + '#image("net.svg", alt: " ")',
    TITLE + "#heading[]",
    TITLE + "#heading[~]",
    TITLE + '#link("https://example.org/")[]',
):
    print(source.removeprefix(TITLE).splitlines()[0], "->", said(source))
PYTHON
cat now.txt
diff before.txt now.txt >&2 || { echo "It changed: < what was seen before, > what is seen now." >&2; exit 1; }
