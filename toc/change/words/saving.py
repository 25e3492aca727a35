"""Why a changed programme is not written."""

from __future__ import annotations

from toc.core.words import Sentences

SAVING = Sentences(
    {
        "cannot-rewrite": (
            "{file} is op deze plaats zo opgeschreven dat het niet veranderd kan worden zonder "
            "iets anders te raken. Verander het zelf in het bestand; er is niets geschreven.",
            "{file} is written at this place in a way that cannot be changed without touching "
            "something else. Change it in the file yourself; nothing was written.",
        ),
        "record-unreadable": (
            "{file} is niet te lezen, en er staat misschien ‘{id}’ in. Herstel dat bestand eerst; "
            "er is niets geschreven.",
            "{file} cannot be read, and ‘{id}’ may be in it. Mend that file first; nothing was "
            "written.",
        ),
        "unsound": (
            "Een deel van {file} is niet te lezen; herstel dat eerst: {toc} validate {plan}",
            "A part of {file} cannot be read; mend that first: {toc} validate {plan}",
        ),
        "new-errors.one": (
            "Zo komt er een fout in {file}. Er is niets geschreven.",
            "This would put an error in {file}. Nothing was written.",
        ),
        "new-errors.many": (
            "Zo komen er {count} fouten in {file}. Er is niets geschreven.",
            "This would put {count} errors in {file}. Nothing was written.",
        ),
        "error": ("  {what}", "  {what}"),
        "error-of": ("  {id}: {what}", "  {id}: {what}"),
    }
)
