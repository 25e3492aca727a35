#!/usr/bin/env bash
# Guess: loading a map and saving it, with nothing changed, keeps its topics.
# Seen: only topics that hang on another one are kept. Loose (detached) topics go with all below them, so do summaries
#   and callouts, and every attachment in the zip; what points to them stays: a relationship to a loose topic and a
#   summary range whose topic is gone. No warning.
# With: xmindpy 0.1.0.
# Matters: in a session about a goal tree the goals that hang nowhere yet are loose topics; they are what the next
#   meeting is about.
# Instead: change content.json of the .xmind zip itself with json, and copy the other members.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install -q --disable-pip-version-check --no-deps xmindpy==0.1.0

cat > before.txt << 'SEEN'
xmindpy 0.1.0
before.xmind topics: Programme, Goal, Output, summary: Together, callout: Mind this, detached: Loose goal, Its output
  relationship ('o1', 'd1') summary of s1
  photo in the file: True
after.xmind topics: Programme, Goal, Output
  relationship ('o1', 'd1') summary of s1
  photo in the file: False
SEEN
env/bin/python > now.txt << 'PYTHON'
import json
import zipfile
from importlib.metadata import version

from xmindpy import load_workbook

print("xmindpy", version("xmindpy"))
loose = {"id": "d1", "title": "Loose goal", "children": {"attached": [{"id": "d2", "title": "Its output"}]}}
goal = {
    "id": "g1",
    "title": "Goal",
    "children": {
        "attached": [{"id": "o1", "title": "Output"}],
        "summary": [{"id": "s1", "title": "Together"}],
        "callout": [{"id": "c1", "title": "Mind this"}],
    },
    "summaries": [{"id": "r1", "range": "(0,0)", "topicId": "s1"}],
}
root = {"id": "r", "title": "Programme", "children": {"attached": [goal], "detached": [loose]}}
sheet = {"id": "p", "title": "Net", "rootTopic": root, "relationships": [{"id": "l1", "end1Id": "o1", "end2Id": "d1"}]}
with zipfile.ZipFile("before.xmind", "w") as archive:
    archive.writestr("content.json", json.dumps([sheet]))
    archive.writestr("resources/photo.png", b"picture")
load_workbook("before.xmind").save("after.xmind")


def titles(topic, kind=""):
    yield kind + topic["title"]
    for below, topics in topic.get("children", {}).items():
        for child in topics:
            yield from titles(child, "" if below == "attached" else f"{below}: ")


for name in ("before.xmind", "after.xmind"):
    with zipfile.ZipFile(name) as archive:
        read = json.loads(archive.read("content.json"))[0]
        print(name, "topics:", ", ".join(titles(read["rootTopic"])))
        ends = [(one["end1Id"], one["end2Id"]) for one in read["relationships"]]
        summaries = read["rootTopic"]["children"]["attached"][0]["summaries"]
        print("  relationship", *ends, "summary of", summaries[0]["topicId"])
        print("  photo in the file:", "resources/photo.png" in archive.namelist())
PYTHON
cat now.txt
diff before.txt now.txt >&2 || { echo "It changed: < what was seen before, > what is seen now." >&2; exit 1; }
