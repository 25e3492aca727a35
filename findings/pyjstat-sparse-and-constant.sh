#!/usr/bin/env bash
# Guess: pyjstat reads what the JSON-stat 2.0 format allows: values as an object with only the known cells, as
#   Eurostat sends them, and a dimension with one category that has only a label.
# Seen: get_value() of such values is a KeyError, for a known cell too; in a list the same value is found. With a
#   dimension of one category without an index no table can be made with pandas 3 (it asks a text index for its
#   position 0). The status of a cell (provisional, confidential) is in no table.
# With: pyjstat 2.4.0, pandas 3.1.1, numpy 2.4.6, requests 2.34.2.
# Matters: baselines are fetched like this; the table works and a single figure does not, and a provisional
#   figure looks final.
# Instead: write the table ('dataframe') and look the cell up there, give every dimension an index, and read "status" from
#   the JSON yourself.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install -q --disable-pip-version-check --no-deps pyjstat==2.4.0 pandas==3.1.1 numpy==2.4.6 \
    python-dateutil==2.9.0.post0 six==1.17.0 requests==2.34.2 certifi==2026.10.19.post1 \
    charset-normalizer==3.5.3 idna==3.20 urllib3==2.8.0

cat > before.txt << 'SEEN'
pyjstat 2.4.0 pandas 3.1.1 numpy 2.4.6
values as list, unit with index
  cell 2.0
  table {'geo': 'BE', 'time': '2024', 'unit': '%', 'value': 2.0}
values as list, unit with label only
  cell 2.0
  table KeyError 0
values as object, unit with index
  cell KeyError 3
  table {'geo': 'BE', 'time': '2024', 'unit': '%', 'value': 2.0}
values as object, unit with label only
  cell KeyError 3
  table KeyError 0
SEEN
env/bin/python << 'PYTHON' > now.txt
import json
from importlib.metadata import version

from pyjstat import pyjstat

print(*(f"{name} {version(name)}" for name in ("pyjstat", "pandas", "numpy")))


def data(values, unit):
    return pyjstat.Dataset.read(
        json.dumps(
            {
                "version": "2.0",
                "class": "dataset",
                "id": ["geo", "time", "unit"],
                "size": [2, 2, 1],
                "dimension": {
                    "geo": {"label": "geo", "category": {"index": ["NL", "BE"], "label": {"NL": "NL", "BE": "BE"}}},
                    "time": {"label": "time", "category": {"index": ["2023", "2024"]}},
                    "unit": {"label": "unit", "category": unit},
                },
                "value": values,
                "status": {"3": "p"},
            }
        )
    )


def said(what):
    try:
        return what()
    except Exception as error:
        return f"{type(error).__name__} {error}"


INDEXED, LABELLED = {"index": ["pc"], "label": {"pc": "%"}}, {"label": {"pc": "%"}}
CELL = [{"geo": "BE"}, {"time": "2024"}, {"unit": "pc"}]
for title, values in (("list", [1.5, None, None, 2.0]), ("object", {"0": 1.5, "3": 2.0})):
    for name, unit in (("index", INDEXED), ("label only", LABELLED)):
        print(f"values as {title}, unit with {name}")
        print("  cell", said(lambda: data(values, unit).get_value(CELL)))
        print("  table", said(lambda: data(values, unit).write("dataframe").to_dict("records")[-1]))
PYTHON
cat now.txt
diff before.txt now.txt >&2 || { echo "It changed: < what was seen before, > what is seen now." >&2; exit 1; }
