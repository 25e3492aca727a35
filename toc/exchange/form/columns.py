"""What several sheets of the form have: the same columns, and the names of what they refer to."""

from __future__ import annotations

from toc.exchange.form.layout import FormColumn, Kind

LIST, NUMBER, DATE, FLAG = Kind.LIST, Kind.NUMBER, Kind.DATE, Kind.FLAG
CHOICE, ROW, ROWS, KEY = Kind.CHOICE, Kind.ROW, Kind.ROWS, Kind.KEY

VISION = "vision"
STATEMENTS = ("problem", "mission", "vision", "horizon")
"""What of the programme as a whole has a source, by its own name where a row is named."""

OWNER = FormColumn("owner", ROW, of=("partners",), strict=False, said="*.owner", width=22)
TAGS = (
    FormColumn("sdg", LIST, said="*.sdg", width=10),
    FormColumn("wellbeing", LIST, said="*.wellbeing", width=16),
)
PERIOD = FormColumn("period", ROW, of=("phases",), strict=False, width=16, needed=True)
LINE = FormColumn("line", ROW, of=("lines",), width=22)
THEME = FormColumn("theme", ROW, of=("themes",), width=22)
