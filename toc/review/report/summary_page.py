"""What a review comes down to, as a screen."""

from __future__ import annotations

from toc.core.words import Language
from toc.core.words.typed_commands import as_argument, program
from toc.documents.screen import Page, front, heading, item, line
from toc.review.report import Review
from toc.review.words.review import REVIEW


def summary_page(review: Review, language: Language, plan: str = "") -> Page:
    """The summary, and what to do with it; `plan` is how the plan is named in a command."""
    yield from front(review.programme, review.title)
    yield line(review.stand)
    for part in review.parts:
        yield from heading(part.title)
        if part.key in ("unknown", "asked"):
            for number, said in enumerate(part.sentences, 1):
                yield item(said, mark=f"{number}. " if part.key == "asked" else "- ")
        else:
            yield line(" ".join(part.sentences), indent=2)
        if part.aside:
            yield line(part.aside, indent=2)
    yield from heading(REVIEW.say("further", language))
    command = f"{program()} review {as_argument(review.period)}{plan} --to"
    name = REVIEW.say("file-new", language, period=review.period)
    for key, target in (("folder", f"{name}/"), ("pack", f"{name}.docx")):
        said = REVIEW.say(f"further-{key}", language, command=f"{command} {target}")
        yield line(said, indent=2)
