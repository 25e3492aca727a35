"""The findings as a text for a memo."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from toc.check.report.validation import Validation
from toc.check.writers import ReportFormat, write

MEMO = """\
# Controle: Proef & \\<toets>

Bestand: `programmes/proef plan.yaml`

Strategische doelen: 1, operationele doelen: 2, inspanningen: 3, netwerken: 1, indicatoren: 0.

**2 fouten. 2 aandachtspunten. 13 adviezen.**

## Fouten: eerst herstellen

Zolang er een fout in het plan staat, wordt er niets van getekend of gepland.

### Te groot.

**Wat nu:** Splits het.

**Regel:** –

### ‘plezir’ staat nergens in dit bestand.

**Waarom:** Een verwijzing die nergens heen gaat, valt weg.

**Wat nu:** Bedoelde u: plezier?

| Regel | Element |
|--:|---|
| 6 | `thuis` |

## Aandachtspunten

Een aandachtspunt is een gat in het plan waarover iemand moet besluiten.

### 2 verwijzingen die de boom al zegt

**Waarom:** De extra lijn zegt niets nieuws.

**Wat nu:** Haal deze verwijzing weg.

| Regel | Element | Wat er staat | Bevinding |
|--:|---|---|---|
| 9 | `boeken` | Boeken \\| \\*brengen\\* & \\<b>meer\\</b> | \
‘boeken’ noemt ‘thuis’ twee keer, 100% zeker: ja, echt. |
| 10 | `boeken` | Boeken \\| \\*brengen\\* & \\<b>meer\\</b> | \
‘boeken’ noemt ‘school’ twee keer, 100% zeker: ja, echt. |
"""

END = """\
## Geaccepteerde bevindingen

| Regel | Element | Bevinding | Geaccepteerd |
|--:|---|---|---|
| 20 | `inspanning-0` | Deze inspanning heeft geen eigenaar. | \
Geaccepteerd tot en met 2024-07 door programmaleider: volgt later |

*Gemaakt met toc validate. De controle leest alleen wat er staat; mensen besluiten wat ermee \
gebeurt.*
"""


def test_the_memo(full: Validation) -> None:
    written = write(full, ReportFormat.MARKDOWN)
    assert written.startswith(MEMO)
    assert written.endswith(END)
    where = "**Waar (met de regel):** `inspanning-0` (20), `inspanning-1` (21), "
    assert where in written


def test_without_findings(clean: Validation) -> None:
    written = write(clean, ReportFormat.MARKDOWN)
    assert "**Niets gevonden.**" in written
    assert "##" not in written


def test_without_a_title_the_file_is_named(reports: list[Validation]) -> None:
    assert write(reports[2], ReportFormat.MARKDOWN).startswith("# Check of weg.yaml\n")


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=st.text(st.characters(codec="utf-8", exclude_categories=["C", "Z"]), min_size=1))
def test_the_words_of_a_plan_are_taken_literally(full: Validation, text: str) -> None:
    group = full.groups[2]
    said = (replace(group.said[0], label=text), group.said[1])
    report = replace(full, title=text, groups=(replace(group, said=said),))
    tokens = MarkdownIt("commonmark").enable("table").parse(write(report, ReportFormat.MARKDOWN))
    inlines = [_shown(token.children or []) for token in tokens if token.type == "inline"]
    assert inlines[0] == f"Controle: {text}"
    assert text in inlines


def _shown(children: list[Any]) -> str:
    return "".join(str(getattr(child, "content", "")) for child in children)


@pytest.mark.parametrize("form", [ReportFormat.MARKDOWN, ReportFormat.HTML])
def test_only_where_the_file_was_not_read_whole_there_is_more_to_check(
    full: Validation, form: ReportFormat
) -> None:
    """Singular and plural; a file that was read whole has been checked whole."""
    one = "De rest van het plan is pas te controleren als deze fout hersteld is."
    two = "De rest van het plan is pas te controleren als deze fouten hersteld zijn."
    unread = replace(full, counts=None)
    assert two in write(unread, form)
    assert one in write(replace(unread, groups=full.groups[1:]), form)
    assert "pas te controleren" not in write(full, form)
