#!/usr/bin/env bash
# Guess: a workbook that Excel saved as "Strict Open XML Spreadsheet" is read, or refused with a sentence.
# Seen: openpyxl opens it without an error as a workbook with no sheet at all; it only warns that there is "an invalid
#   specification for 0", which names neither the file nor the matter. python-calamine reads the same file whole.
# With: openpyxl 3.1.5, python-calamine 0.9.1.
# Matters: a form or plan that a partner saved so comes back as "there is nothing in it".
# Instead: look at the namespace of xl/workbook.xml before opening; read such a file with calamine, or put the
#   transitional namespaces in its parts.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install -q --disable-pip-version-check --no-deps openpyxl==3.1.5 et-xmlfile==2.0.0 python-calamine==0.9.1

cat > before.txt << 'SEEN'
openpyxl 3.1.5 python-calamine 0.9.1
openpyxl, as it was made: ['Goals']
openpyxl, strict: [] ["UserWarning('File contains an invalid specification for 0. This will be removed')"]
calamine, strict: ['Goals'] [['Goal', 'Activity'], ['Children read', 'Reading aloud']]
SEEN
env/bin/python << 'PYTHON' > now.txt
import warnings
import zipfile
from importlib.metadata import version

import openpyxl
import python_calamine

print(*(f"{name} {version(name)}" for name in ("openpyxl", "python-calamine")))
made = openpyxl.Workbook()
made.active.title = "Goals"
made.active.append(["Goal", "Activity"])
made.active.append(["Children read", "Reading aloud"])
made.save("made.xlsx")
print("openpyxl, as it was made:", openpyxl.load_workbook("made.xlsx").sheetnames)
# ISO/IEC 29500 part 1: the same parts with these namespaces are the strict form.
OFFICE, STRICT = b"http://schemas.openxmlformats.org", b"http://purl.oclc.org/ooxml"
SPACES = {
    OFFICE + b"/spreadsheetml/2006/main": STRICT + b"/spreadsheetml/main",
    OFFICE + b"/officeDocument/2006/relationships": STRICT + b"/officeDocument/relationships",
    OFFICE + b"/drawingml/2006/main": STRICT + b"/drawingml/main",
}
with zipfile.ZipFile("made.xlsx") as parts, zipfile.ZipFile("strict.xlsx", "w") as strict:
    for name in parts.namelist():
        part = parts.read(name)
        for space, other in SPACES.items():
            part = part.replace(space, other)
        if name == "xl/workbook.xml":
            part = part.replace(b"<workbook ", b'<workbook conformance="strict" ', 1)
        strict.writestr(name, part)
with warnings.catch_warnings(record=True) as said:
    warnings.simplefilter("always")
    names = openpyxl.load_workbook("strict.xlsx").sheetnames
print("openpyxl, strict:", names, [repr(one.message) for one in said])
read = python_calamine.CalamineWorkbook.from_path("strict.xlsx")
print("calamine, strict:", read.sheet_names, read.get_sheet_by_index(0).to_python())
PYTHON
cat now.txt
diff before.txt now.txt >&2 || { echo "It changed: < what was seen before, > what is seen now." >&2; exit 1; }
