#!/usr/bin/env bash
# Guess: load_diagram() gives every shape and every line with its two ends and its label.
# Seen: a shape that has a tooltip, a link or properties (draw.io wraps it in UserObject) is not there, and a line from it
#   begins nowhere; a label on a line, which draw.io keeps in a cell of its own, becomes a shape at 0,0 and the line has
#   no label. drawpyo cannot read a shape back that it wrote with a tooltip itself. No warning.
# With: drawpyo 0.2.5.
# Matters: in a goal tree the owner is a property of a shape and the points of contribution are the labels on the lines:
#   exactly these are missing.
# Instead: read the XML: mxCell with vertex or edge, id and label of the UserObject or object around it, and a child cell
#   of an edge as its label.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install -q --disable-pip-version-check --no-deps drawpyo==0.2.5

cat > before.txt << 'SEEN'
drawpyo 0.2.5
as draw.io writes it
  shapes ['Goal', '40']
  line from None to Goal, label None
as drawpyo wrote it
  shapes ['Goal']
  line from None to Goal, label 40
SEEN
env/bin/python << 'PYTHON' > now.txt
import logging
from importlib.metadata import version
from pathlib import Path

import drawpyo

logging.disable(logging.CRITICAL)
print("drawpyo", version("drawpyo"))


def show(title, name):
    read = drawpyo.load_diagram(name)
    print(title)
    print("  shapes", [shape.value for shape in read.shapes])
    for edge in read.edges:
        ends = (end.value if end else None for end in (edge.source, edge.target))
        print("  line from {} to {},".format(*ends), "label", edge.label or None)


BOX = '<mxGeometry x="10" y="10" width="90" height="40" as="geometry"/>'
Path("plan.drawio").write_text(f"""<mxfile><diagram id="d" name="Net"><mxGraphModel><root><mxCell id="0"/>
<mxCell id="1" parent="0"/><mxCell id="g" value="Goal" style="html=1;" vertex="1" parent="1">{BOX}</mxCell>
<UserObject label="Output" owner="alderman" id="o"><mxCell style="html=1;" vertex="1" parent="1">{BOX}</mxCell></UserObject>
<mxCell id="e" style="html=1;" edge="1" parent="1" source="o" target="g"><mxGeometry relative="1" as="geometry"/></mxCell>
<mxCell id="l" value="40" style="edgeLabel;" vertex="1" connectable="0" parent="e"><mxGeometry relative="1" as="geometry"/>
</mxCell></root></mxGraphModel></diagram></mxfile>""")
show("as draw.io writes it", "plan.drawio")

own = drawpyo.File()
own.file_path, own.file_name = ".", "own.drawio"
page = drawpyo.Page(file=own)
goal = drawpyo.diagram.Object(page=page, value="Goal")
output = drawpyo.diagram.Object(page=page, value="Output", tooltip="of the city")
drawpyo.diagram.Edge(page=page, source=output, target=goal, label="40")
own.write()
show("as drawpyo wrote it", "own.drawio")
PYTHON
cat now.txt
diff before.txt now.txt >&2 || { echo "It changed: < what was seen before, > what is seen now." >&2; exit 1; }
