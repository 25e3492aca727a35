"""Scenarios beside the proposal, on the terminal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from toc.cli.plan_lines import ASIDE, HEADING, placed
from toc.plan.words.scenarios import SCENARIOS

if TYPE_CHECKING:
    from toc.cli.terminal import Page
    from toc.core.dossier import Dossier
    from toc.core.words import Language
    from toc.plan.told.what_if import WhatIf


def show_what_if(page: Page, found: WhatIf, dossier: Dossier, language: Language) -> None:
    """Print the table, and what each scenario changes."""
    from rich.table import Table

    page.line()
    page.line(SCENARIOS.say("title", language), style=HEADING)
    table = Table(box=None, padding=(0, 3, 0, 0), pad_edge=False, show_header=True)
    table.add_column("")
    for column in found.columns:
        table.add_column(column, justify="right", ratio=1)
    for row in found.rows:
        table.add_row(row.name, *row.values)
    page.table(table, indent=2)
    page.line()
    for told in found.scenarios:
        page.parts(("- ", ""), (told.sentence, ""), indent=2, hanging=2)
        for demand in told.demands:
            page.parts(("- ", ""), (placed(demand, dossier), ASIDE), indent=4, hanging=2)
