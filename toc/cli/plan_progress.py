"""How far choosing is, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from toc.cli.progress_bar import ProgressBar
    from toc.core.words import Language
    from toc.plan.choosing.aims import Aim
    from toc.plan.choosing.proof import Watch


def telling(bar: ProgressBar, language: Language) -> Watch:
    """What to have called while choosing."""

    def watch(aim: Aim | None, best: int | None, bound: int | None, seconds: float) -> None:
        bar.say(progress_said(aim, best, bound, seconds, language))

    return watch


def progress_said(
    aim: Aim | None, best: int | None, bound: int | None, seconds: float, language: Language
) -> str:
    """How far it is, in words: `bijdragepunten: 412, en ten hoogste 430 (12 s)`."""
    from toc.plan.words.headline import ESSENCE
    from toc.plan.words.planning import PLANNING

    key = "progress-order" if aim is None else "progress-bound"
    if aim is not None and (best is None or bound is None):
        key = "progress"
    name = ESSENCE.say(f"aim.{aim.value}", language) if aim is not None else ""
    return PLANNING.say(key, language, aim=name, best=best, bound=bound, seconds=int(seconds))
