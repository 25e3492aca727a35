#!/usr/bin/env bash
# Guess: reading an ArchiMate exchange file and writing it keeps the strength of an influence, which is the attribute
#   "modifier" of the standard.
# Seen: the attribute is gone; the strength is written as a property "influenceStrength" that only pyArchimate knows how
#   to read. Second languages go as well (of a name in Dutch and English only the first is kept, without its
#   language), the model gets a new identifier and a property of type number becomes one of type string.
# With: pyArchimate 2.0.0, lxml 6.1.3, oyaml 1.0, PyYAML 6.0.4, pillow 13.0.0, requests 2.34.2.
# Matters: points of contribution ("+40") are the modifiers of a goal model; after one round through a script the
#   architect's own tool shows none, without anything having failed.
# Instead: change the exchange file with lxml, or put the modifiers back from the property afterwards.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install -q --disable-pip-version-check --no-deps pyArchimate==2.0.0 lxml==6.1.3 oyaml==1.0 \
    PyYAML==6.0.4 pillow==13.0.0 requests==2.34.2 certifi==2026.10.19.post1 charset-normalizer==3.5.3 idna==3.20 \
    urllib3==2.8.0

cat > before.txt << 'SEEN'
pyArchimate 2.0.0 lxml 6.1.3
plan.xml identifier kept: True
  modifier +40 properties []
  names [('nl', 'Veilig'), ('en', 'Safe')]
  types ['number']
written.xml identifier kept: False
  modifier None properties ['+40']
  names [(None, 'Veilig')]
  types ['string', 'string']
SEEN
env/bin/python << 'PYTHON' > now.txt
from importlib.metadata import version
from pathlib import Path

from lxml import etree
from pyArchimate import Model

print(*(f"{name} {version(name)}" for name in ("pyArchimate", "lxml")))
SPACE = "{http://www.opengroup.org/xsd/archimate/3.0/}"
Path("plan.xml").write_text("""<model xmlns="http://www.opengroup.org/xsd/archimate/3.0/"
 xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" identifier="id-plan"><name xml:lang="nl">Plan</name>
<elements><element identifier="id-1" xsi:type="Goal"><name xml:lang="nl">Veilig</name><name xml:lang="en">Safe</name>
<properties><property propertyDefinitionRef="p-1"><value xml:lang="nl">12</value></property></properties></element>
<element identifier="id-2" xsi:type="CourseOfAction"><name xml:lang="nl">Licht</name></element></elements>
<relationships><relationship identifier="id-3" source="id-2" target="id-1" xsi:type="Influence" modifier="+40"/>
</relationships><propertyDefinitions><propertyDefinition identifier="p-1" type="number"><name xml:lang="nl">Jaar</name>
</propertyDefinition></propertyDefinitions></model>""")
plan = Model("plan")
plan.read("plan.xml")
plan.write("written.xml")
for name in ("plan.xml", "written.xml"):
    root = etree.parse(name).getroot()
    influence = next(root.iter(SPACE + "relationship"))
    print(name, "identifier kept:", root.get("identifier") == "id-plan")
    print("  modifier", influence.get("modifier"), "properties", [one.text for one in influence.iter(SPACE + "value")])
    names = next(root.iter(SPACE + "element")).findall(SPACE + "name")
    print("  names", [(one.get("{http://www.w3.org/XML/1998/namespace}lang"), one.text) for one in names])
    print("  types", [one.get("type") for one in root.iter(SPACE + "propertyDefinition")])
PYTHON
cat now.txt
diff before.txt now.txt >&2 || { echo "It changed: < what was seen before, > what is seen now." >&2; exit 1; }
