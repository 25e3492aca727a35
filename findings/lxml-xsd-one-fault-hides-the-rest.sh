#!/usr/bin/env bash
# Guess: the error log of XMLSchema.validate() has every fault of the file, as it has all wrong values of a parent.
# Seen: from the first child that is not expected on, nothing of that parent's other children is looked at: no order,
#   no values, nothing inside them, nor an identity constraint. Other parents are checked as usual. Mend the one fault
#   that was named and the next ones appear.
# With: lxml 6.1.3 (its own libxml2 2.14.6).
# Matters: IATI files and ArchiMate files are checked like this; "one fault" in a file of thousands of
#   elements may be hundreds, and a supplier gets them one by one.
# Instead: say "at least" with the number, and validate again after every correction before you say that a file is valid.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install -q --disable-pip-version-check --no-deps lxml==6.1.3

cat > before.txt << 'SEEN'
lxml 6.1.3 libxml2 2 14 6
two wrong values: 2
  line 2 Element 'nulmeting': 'veel' is not a valid value of the atomic type 'xs:integer'.
  line 2 Element 'streef': 'meer' is not a valid value of the atomic type 'xs:integer'.
the same and two more, after an element too many: 1
  line 2 Element 'extra': This element is not expected. Expected is ( nulmeting ).
two goals with the same number, wrong values, after an element too many: 1
  line 2 Element 'extra': This element is not expected. Expected is ( doel ).
the goal after one with an element too many: 3
  line 2 Element 'extra': This element is not expected. Expected is ( nulmeting ).
  line 3 Element 'nulmeting': 'veel' is not a valid value of the atomic type 'xs:integer'.
  line 3 Element 'streef': 'meer' is not a valid value of the atomic type 'xs:integer'.
SEEN
env/bin/python > now.txt << 'PYTHON'
from importlib.metadata import version

from lxml import etree

print("lxml", version("lxml"), "libxml2", *etree.LIBXML_VERSION)
SCHEMA = etree.XMLSchema(
    etree.fromstring("""
<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"><xs:element name="plan">
  <xs:complexType><xs:sequence><xs:element name="doel" maxOccurs="unbounded"><xs:complexType><xs:sequence>
    <xs:element name="titel"/><xs:element name="nulmeting" type="xs:integer"/>
    <xs:element name="streef" type="xs:integer" maxOccurs="unbounded"/>
  </xs:sequence><xs:attribute name="nr" use="required"/></xs:complexType></xs:element></xs:sequence></xs:complexType>
  <xs:unique name="nr"><xs:selector xpath="doel"/><xs:field xpath="@nr"/></xs:unique>
</xs:element></xs:schema>""")
)


def faults(title, *goals):
    SCHEMA.validate(etree.fromstring("<plan>\n" + "\n".join(goals) + "\n</plan>"))
    print(title, len(SCHEMA.error_log))
    for error in SCHEMA.error_log:
        print("  line", error.line, error.message)


wrong = "<doel nr='1'><titel/><nulmeting>veel</nulmeting><streef>meer</streef></doel>"
extra = "<doel nr='2'><titel/><extra/><nulmeting>veel</nulmeting><streef>meer</streef><titel/></doel>"
faults("two wrong values:", wrong)
faults("the same and two more, after an element too many:", extra)
faults("two goals with the same number, wrong values, after an element too many:", "<extra/>", wrong, wrong)
faults("the goal after one with an element too many:", extra, wrong)
PYTHON
cat now.txt
diff before.txt now.txt >&2 || { echo "It changed: < what was seen before, > what is seen now." >&2; exit 1; }
