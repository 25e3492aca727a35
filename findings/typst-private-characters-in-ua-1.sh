#!/usr/bin/env bash
# Guess: PDF/UA-1 refuses a text with characters that no font has and names all of them; private characters, which
#   mean nothing to a reader, are among those.
# Seen: only the first is named, so a title and a drawing are mended one letter a run; for a drawing the font is not
#   named either. Of private characters U+F0B7, the bullet that comes along when one copies from Word, is
#   refused; U+E000 passes, in PDF/A-2b too, because one of the fonts of typst (New Computer Modern) has a glyph
#   of its own there. PDF/A-2a refuses it.
# With: typst 0.15.2 (its own fonts only).
# Matters: goals are pasted from Word and slides; one bullet stops the whole accessible PDF, another character
#   goes in as a strange sign without a meaning.
# Instead: search all texts, those of the SVG drawings too, for private characters and for letters that the fonts lack,
#   before the export, and name them together.
# Source: the refusal itself, typst/typst issue 3004.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install -q --disable-pip-version-check --no-deps typst==0.15.2

cat > before.txt << 'SEEN'
typst 0.15.2
four letters without a font
  in a drawing, ua-1: 'PDF/UA-1 error: the text `"\u6f22"` could not be displayed with a font'
  in the text, ua-1: 'PDF/UA-1 error: the text `"\u6f22"` could not be displayed with font `"Libertinus Serif"`'
  in the text, a-2b: 'PDF/A-2b error: the text `"\u6f22"` could not be displayed with font `"Libertinus Serif"`'
  in the text, a-2a: 'PDF/A-2a error: the text `"\u6f22"` could not be displayed with font `"Libertinus Serif"`'
the bullet of Word
  in a drawing, ua-1: 'PDF/UA-1 error: the text `"\\u{f0b7}"` could not be displayed with a font'
  in the text, ua-1: 'PDF/UA-1 error: the text `"\\u{f0b7}"` could not be displayed with font `"Libertinus Serif"`'
  in the text, a-2b: 'PDF/A-2b error: the text `"\\u{f0b7}"` could not be displayed with font `"Libertinus Serif"`'
  in the text, a-2a: 'PDF/A-2a error: the text `"\\u{f0b7}"` could not be displayed with font `"Libertinus Serif"`'
another private character
  in a drawing, ua-1: made
  in the text, ua-1: made
  in the text, a-2b: made
  in the text, a-2a: 'PDF/A-2a error: the PDF contains the codepoint `"\\u{e000}"`'
SEEN
env/bin/python > now.txt << 'PYTHON'
from importlib.metadata import version
from pathlib import Path

import typst

print("typst", version("typst"))
SVG = '<svg xmlns="http://www.w3.org/2000/svg" width="200" height="40"><text x="5" y="20">TEXT</text></svg>'


def said(source, standard):
    Path("plan.typ").write_text('#set document(title: "Plan")\n' + source, encoding="utf-8")
    try:
        typst.compile("plan.typ", format="pdf", pdf_standards=[standard], ignore_system_fonts=True)
    except typst.TypstError as error:
        return ascii(str(error))
    return "made"


for name, text in (
    ("four letters without a font", "\u6f22 \u0634 \u2610 \u8a9e"),
    ("the bullet of Word", "\uf0b7 goal"),
    ("another private character", "\ue000 goal"),
):
    Path("net.svg").write_text(SVG.replace("TEXT", text), encoding="utf-8")
    print(name)
    print("  in a drawing, ua-1:", said('#image("net.svg", alt: "net")', "ua-1"))
    for standard in ("ua-1", "a-2b", "a-2a"):
        print(f"  in the text, {standard}:", said(text, standard))
PYTHON
cat now.txt
diff before.txt now.txt >&2 || { echo "It changed: < what was seen before, > what is seen now." >&2; exit 1; }
