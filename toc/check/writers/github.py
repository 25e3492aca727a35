"""Findings as the commands that GitHub Actions turns into remarks beside the lines."""

from __future__ import annotations

from toc.check.report.validation import Validation
from toc.check.writers.common import all_said, posix, rule_title
from toc.core.problems import Severity

_COMMANDS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.ADVICE: "notice"}


def github(report: Validation) -> str:
    """One line a finding, the worst first (GitHub shows the first of each kind), and the summary
    last."""
    lines = []
    for said in all_said(report):
        place = said.place
        where = {"file": posix(report.file)}
        if place.line:
            where |= {"line": str(place.line), "col": str(place.column)}
            if place.length:
                where["endLine"] = str(place.line)
                where["endColumn"] = str(place.column + place.length)
        where["title"] = f"{rule_title(said.id, report.language)} ({said.id})"
        properties = ",".join(f"{key}={_property(value)}" for key, value in where.items())
        subject = f"{said.about}: " if said.about else ""
        message = _data(f"{subject}{said.what} {said.fix}")
        lines.append(f"::{_COMMANDS[said.severity]} {properties}::{message}")
    return "\n".join([*lines, report.summary]) + "\n"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
