#!/usr/bin/env bash
# Guess: YAML(typ="safe"), which reads with the C parser, reads the same flow lists as YAML(typ="safe", pure=True).
# Seen: the C parser refuses a question mark at the end of a text, a web address, and a colon within or
#   before a word in [] and {}; the Python parser reads them, as YAML 1.2 says. The other way round it reads
#   ["naam":1], valid too, which the Python parser refuses. PyYAML's C parser, a newer libyaml, reads all but one.
# With: ruamel.yaml 0.19.1, ruamel.yaml.clib 0.2.15, PyYAML 6.0.3.
# Matters: a plan in YAML has questions ("Is dit haalbaar?") and links in its lists; whether it loads depends on
#   whether the C parser happens to be installed.
# Instead: load with pure=True when the C parser refuses, or quote such texts when writing.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install -q --disable-pip-version-check --no-deps ruamel.yaml==0.19.1 ruamel.yaml.clib==0.2.15 \
    PyYAML==6.0.3

cat > before.txt << 'SEEN'
ruamel.yaml 0.19.1 ruamel.yaml.clib 0.2.15 PyYAML 6.0.3
a: [Is dit haalbaar?]
  C      ParserError
  Python ['Is dit haalbaar?']
  PyYAML ['Is dit haalbaar?']
a: {vraag: Wie doet wat?}
  C      ParserError
  Python {'vraag': 'Wie doet wat?'}
  PyYAML {'vraag': 'Wie doet wat?'}
a: [https://example.org/plan]
  C      ScannerError
  Python ['https://example.org/plan']
  PyYAML ['https://example.org/plan']
a: [ja :x]
  C      ScannerError
  Python ['ja :x']
  PyYAML ['ja :x']
a: [:x]
  C      ParserError
  Python [':x']
  PyYAML ParserError
a: [doel:1]
  C      ScannerError
  Python ['doel:1']
  PyYAML ['doel:1']
a: ["naam":1]
  C      [{'naam': 1}]
  Python ParserError
  PyYAML [{'naam': 1}]
a: [50%, -x]
  C      ['50%', '-x']
  Python ['50%', '-x']
  PyYAML ['50%', '-x']
SEEN
env/bin/python > now.txt << 'PYTHON'
from importlib.metadata import version

import yaml
from ruamel.yaml import YAML
from ruamel.yaml.error import YAMLError

print(*(f"{name} {version(name)}" for name in ("ruamel.yaml", "ruamel.yaml.clib", "PyYAML")))


def said(load, text):
    try:
        return load(text)["a"]
    except (YAMLError, yaml.YAMLError) as error:
        return type(error).__name__


for text in (
    "a: [Is dit haalbaar?]",
    "a: {vraag: Wie doet wat?}",
    "a: [https://example.org/plan]",
    "a: [ja :x]",
    "a: [:x]",
    "a: [doel:1]",
    'a: ["naam":1]',
    "a: [50%, -x]",
):
    print(text)
    print("  C     ", said(YAML(typ="safe").load, text))
    print("  Python", said(YAML(typ="safe", pure=True).load, text))
    print("  PyYAML", said(lambda text: yaml.load(text, yaml.CSafeLoader), text))
PYTHON
cat now.txt
diff before.txt now.txt >&2 || { echo "It changed: < what was seen before, > what is seen now." >&2; exit 1; }
