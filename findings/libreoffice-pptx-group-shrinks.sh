#!/usr/bin/env bash
# Guess: a .pptx that LibreOffice opens and saves keeps the place and size of a group, the name of a slide and the header
#   row of a table.
# Seen: a group becomes as large as the shapes in it: the margin that it had is gone. The name of the slide (p:cSld name)
#   is gone, and so is the mark that the first row of a table is its header, with the table's style. The note that a slide
#   is hidden stays.
# With: LibreOffice 7.4.7.2 (Debian 12: apt-get install libreoffice-impress, 4:7.4.7), python-pptx 1.0.2, lxml 6.1.3.
# Matters: cards of a goal tree are groups with a margin, lines that end at the border of a group end in the air; a screen
#   reader no longer knows the heads of columns, and a script no longer finds "the slide of goal 2".
# Instead: draw the margin as a shape without line and fill in the group, and find slides by something in a shape.
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
env/bin/pip install -q --disable-pip-version-check --no-deps python-pptx==1.0.2 lxml==6.1.3 pillow==13.0.0 \
    xlsxwriter==3.3.1 typing-extensions==4.16.0

cat > before.txt << 'SEEN'
LibreOffice 7.4.7.2
slides.pptx slide Goal 2 hidden True
  group of 30 30 40 40 mm
  table: header row True style True
saved/slides.pptx slide None hidden True
  group of 40 40 20 20 mm
  table: header row False style False
SEEN
cat > slides.py << 'PYTHON'
import sys

import pptx
from pptx.enum.shapes import MSO_SHAPE
from pptx.util import Mm


def make(name):
    made = pptx.Presentation()
    slide = made.slides.add_slide(made.slide_layouts[6])
    slide._element.cSld.set("name", "Goal 2")
    slide._element.set("show", "0")
    group = slide.shapes.add_group_shape()
    group.name = "card"
    group.shapes.add_shape(MSO_SHAPE.RECTANGLE, Mm(40), Mm(40), Mm(20), Mm(20)).text_frame.text = "Goal"
    frame = group._element.grpSpPr.find(".//{*}xfrm")
    for tag, one, other, value in (
        ("off", "x", "y", Mm(30)),
        ("chOff", "x", "y", Mm(30)),
        ("ext", "cx", "cy", Mm(40)),
        ("chExt", "cx", "cy", Mm(40)),
    ):
        frame.find("{*}" + tag).set(one, str(value))
        frame.find("{*}" + tag).set(other, str(value))
    slide.shapes.add_table(2, 1, Mm(100), Mm(40), Mm(50), Mm(20)).table.first_row = True
    made.save(name)


def show(name):
    slide = pptx.Presentation(name).slides[0]
    print(name, "slide", slide._element.cSld.get("name"), "hidden", slide._element.get("show") == "0")
    for shape in slide.shapes:
        if shape.has_table:
            style = shape.table._tbl.tblPr.find("{*}tableStyleId")
            print("  table: header row", shape.table.first_row, "style", style is not None)
        else:
            print("  group of", *(round(value / 36000) for value in (shape.left, shape.top, shape.width, shape.height)), "mm")


make("slides.pptx") if sys.argv[1] == "make" else [show(name) for name in ("slides.pptx", "saved/slides.pptx")]
PYTHON
env/bin/python slides.py make
soffice "-env:UserInstallation=file://$work/settings" --headless --convert-to pptx --outdir saved slides.pptx > /dev/null 2>&1
{ echo "${version% *}"; env/bin/python slides.py show; } > now.txt
cat now.txt
diff before.txt now.txt >&2 || { echo "It changed: < what was seen before, > what is seen now." >&2; exit 1; }
