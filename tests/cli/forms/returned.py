"""Files that came back, and what is typed to take them in."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from typer.testing import CliRunner, Result

from tests.change.taking_in.filled import answers, as_file, resident
from toc.cli.app import application

KOFFIE = "inspanningen/koffie"


def run(*words: str) -> Result:
    """What a command says."""
    return CliRunner().invoke(application(), words)


def put(name: str, content: dict[str, Any]) -> str:
    """A file of answers; its name."""
    Path(name).write_bytes(as_file(content))
    return name


def three() -> tuple[str, str, str]:
    """What a municipality, a school and a resident say."""
    koffie = "Koffie schenken in het buurthuis"
    a = put(
        "a.json",
        answers(
            (KOFFIE, "text", koffie, "Koffie en thee schenken"),
            (KOFFIE, "owner", "Buurthuis De Deel", "School"),
            (KOFFIE, "contributes:kennen", "", "9"),
            (KOFFIE, "contributes:helpen", "", "0"),
            (KOFFIE, "remark", "", "Te weinig vrijwilligers"),
            (KOFFIE, "objection", "", "yes"),
            ("operational_goals/kennen", "remark", "", "Wanneer is dit af?"),
            ("programme", "idea-1", "", "Samen koken"),
            ("programme", "goal-1", "", "kennen"),
            role="wijkregisseur",
        ),
    )
    b = put(
        "b.json",
        answers(
            (KOFFIE, "owner", "Buurthuis De Deel", "Ouderraad"),
            (KOFFIE, "end", "", "morgen"),
            (KOFFIE, "cost", "11000", "9000"),
            (KOFFIE, "contributes:kennen", "", "3"),
            ("inspanningen/klussen", "ours", "", "yes"),
            ("inspanningen/weg", "text", "x", "y"),
            partner="school",
            title="School",
            respondent="b2",
        ),
    )
    return a, b, put("c.json", resident("r1", ["kennen"], "Een speeltuin"))
