#!/usr/bin/env bash
# Guess: convert.to_json() takes a map of XMind 8 over, whatever the order of its parts; its docstring says that
#   relationships and links are kept where there are any.
# Seen: of the groups of topics under a topic it reads the first one only. When the loose topics stand first, they become
#   the map, and the map itself is gone; otherwise the loose ones are. Relationships and links are dropped always.
# With: xmindpy 0.1.0.
# Matters: organisations have years of goal trees in .xmind files of XMind 8; the conversion ends without a
#   word and the new map looks complete.
# Instead: read content.xml yourself: every "topics" element with its type, and "relationship" per sheet.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install -q --disable-pip-version-check --no-deps xmindpy==0.1.0

cat > before.txt << 'SEEN'
xmindpy 0.1.0
attached first ['Goal', 'Other goal'] links [None, None]
  relationships []
detached first ['Loose goal'] links [None]
  relationships []
SEEN
env/bin/python > now.txt << 'PYTHON'
import json
import zipfile
from importlib.metadata import version

from xmindpy import convert

print("xmindpy", version("xmindpy"))
ATTACHED = """<topics type="attached"><topic id="g1"><title>Goal</title></topic>
<topic id="g2" xlink:href="https://example.org/"><title>Other goal</title></topic></topics>"""
DETACHED = '<topics type="detached"><topic id="d1"><title>Loose goal</title></topic></topics>'
MAP = """<xmap-content xmlns="urn:xmind:xmap:xmlns:content:2.0" xmlns:xlink="http://www.w3.org/1999/xlink" version="2.0">
<sheet id="s"><topic id="r"><title>Programme</title><children>GROUPS</children></topic><title>Net</title>
<relationships><relationship id="l" end1="g1" end2="g2"/></relationships></sheet></xmap-content>"""
for title, groups in (("attached first", ATTACHED + DETACHED), ("detached first", DETACHED + ATTACHED)):
    with zipfile.ZipFile("old.xmind", "w") as archive:
        archive.writestr("content.xml", MAP.replace("GROUPS", groups))
    convert.to_json("old.xmind", "new.xmind")
    with zipfile.ZipFile("new.xmind") as archive:
        sheet = json.loads(archive.read("content.json"))[0]
    topics = sheet["rootTopic"]["children"]["attached"]
    print(title, [topic["title"] for topic in topics], "links", [topic.get("href") for topic in topics])
    print("  relationships", sheet["relationships"])
PYTHON
cat now.txt
diff before.txt now.txt >&2 || { echo "It changed: < what was seen before, > what is seen now." >&2; exit 1; }
