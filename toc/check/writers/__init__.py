"""The findings of a check as text for other programs, for a memo, and for paper."""

from __future__ import annotations

from enum import StrEnum

from toc.check.report.validation import Validation
from toc.core.problems import Severity


class ReportFormat(StrEnum):
    """A form in which findings can be written."""

    JSON = "json"
    SARIF = "sarif"
    GITHUB = "github"
    JUNIT = "junit"
    MARKDOWN = "markdown"
    HTML = "html"


def write(report: Validation, format: ReportFormat, fails: Severity = Severity.ERROR) -> str:
    """The report in that form, ending with a newline. `fails` is the lightest weight that makes
    a test fail in JUnit; the other forms say what every finding weighs."""
    # Imported here: each form brings what the others do not need.
    match format:
        case ReportFormat.JSON:
            from toc.check.writers.json import json

            return json(report)
        case ReportFormat.SARIF:
            from toc.check.writers.sarif import sarif

            return sarif(report)
        case ReportFormat.GITHUB:
            from toc.check.writers.github import github

            return github(report)
        case ReportFormat.JUNIT:
            from toc.check.writers.junit import junit

            return junit(report, fails)
        case ReportFormat.MARKDOWN:
            from toc.check.writers.markdown import markdown

            return markdown(report)
        case ReportFormat.HTML:
            from toc.check.writers.html import html

            return html(report)
