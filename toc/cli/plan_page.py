"""A year plan on the terminal: what it comes down to first, everything with `--all`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from toc.cli.plan_lines import ASIDE, HEADING, placed
from toc.cli.plan_scenarios import show_what_if
from toc.cli.terminal import Page
from toc.plan.words.essence import ESSENCE
from toc.plan.words.phase_plan import PHASE_PLAN

if TYPE_CHECKING:
    from collections.abc import Sequence

    from toc.core.dossier import Dossier
    from toc.core.words import Language
    from toc.plan.adopting.look_back import LookBack
    from toc.plan.told.demands import OverLimit
    from toc.plan.told.how_sure import Contested, HowSure
    from toc.plan.told.phase_plan import Activity, PeriodPlan, PhasePlan
    from toc.plan.told.plan_why import PlanWhy

WARNING = ("▲ ", "bold yellow")
_FEW = 5
_MOST_LISTED = 150
"""With more than this left out, or more goals without anything, only the first `_FIRST` of each
reason stand on the screen; with more than this chosen, only what each is."""
_FIRST = 10


def show(
    report: PhasePlan,
    dossier: Dossier,
    back: LookBack | None,
    language: Language,
    *,
    command: str,
    everything: bool,
) -> None:
    """Print the plan: what it comes down to, what we do, what we do not do, and why."""
    page = Page()
    page.line(report.programme, style=ASIDE)
    page.line(report.title, style="bold")
    several = len(report.periods) > 1
    for period in report.periods:
        page.line()
        for sentence in (*period.lies, period.focus_sentence):
            page.line(sentence)
    page.line()
    page.line(report.notice)
    _essence(page, report, several, language)
    if report.what_if is not None:
        show_what_if(page, report.what_if, dossier, language)
    if report.how_sure is not None:
        _how_sure(page, report.how_sure, language)
    if not everything and (report.what_if is not None or report.how_sure is not None):
        # Who asks a question wants its answer, and not the whole plan once more.
        page.line()
        page.line(ESSENCE.say("rest", language, command=command))
        return
    if report.over:
        heading(page, PHASE_PLAN.say("part.over", language))
        for over in report.over:
            _over(page, over, dossier, language)
    if back is not None:
        from toc.cli.adopted_plans import show_look_back

        heading(page, PHASE_PLAN.say("part.look-back", language))
        show_look_back(back, page, everything=everything)
    if report.decisions:
        heading(page, PHASE_PLAN.say("part.decisions", language))
        listed(page, ["- "] * len(report.decisions), report.decisions)
    for period in report.periods:
        heading(page, PHASE_PLAN.say(_key("part.do", several), language, period=period.title))
        _period(page, period, everything, language)
    if report.always:
        heading(page, PHASE_PLAN.say("part.always", language))
        for activity in report.always:
            _activity(page, "- ", activity)
    if report.not_now:
        heading(page, PHASE_PLAN.say("part.not-now", language))
        _not_now(page, report, everything, language)
    for period in report.periods:
        _bare(page, period, several, everything, language)
    _asides(page, report, everything, language)
    if everything:
        _everything(page, report, language)
    else:
        _more(page, report, command, language)


def show_why(report: PhasePlan, found: Sequence[PlanWhy]) -> None:
    """Print everything about some inspanningen."""
    page = Page()
    page.line(report.programme, style=ASIDE)
    page.line(report.title, style="bold")
    for one in found:
        page.line()
        page.line(one.title, style=HEADING)
        for sentence in one.sentences:
            page.parts(("- ", ""), (sentence, ""), indent=2, hanging=2)


def heading(page: Page, title: str) -> None:
    """A heading with room above it."""
    page.line()
    page.line(title, style=HEADING)


def listed(page: Page, marks: Sequence[str], sentences: Sequence[str]) -> None:
    """Sentences, each with its mark."""
    for mark, sentence in zip(marks, sentences, strict=True):
        page.parts((mark, ""), (sentence, ""), indent=2, hanging=len(mark))


def _key(key: str, several: bool) -> str:
    return f"{key}-in" if several else key


def _essence(page: Page, report: PhasePlan, several: bool, language: Language) -> None:
    heading(page, ESSENCE.say("title", language))
    goals = [
        f"{period.title}: {sentence}" if several else sentence
        for period in report.periods
        for sentence in period.goals_sentences
    ]
    first, *rest = report.essence
    said = [first, *goals, *rest]
    listed(page, ["- "] * len(said), said)
    for sentence in (report.unproven, report.ties):
        if sentence:
            page.parts(WARNING, (sentence, ""), indent=2, hanging=2)


def _over(page: Page, over: OverLimit, dossier: Dossier, language: Language) -> None:
    from toc.plan.words.demands import DEMANDS

    page.parts(WARNING, (over.sentence, ""), indent=2, hanging=2)
    page.line(DEMANDS.say("because", language), indent=4, style=ASIDE)
    for demand in over.demands:
        page.parts(("- ", ""), (placed(demand, dossier), ASIDE), indent=4, hanging=2)


def _how_sure(page: Page, found: HowSure, language: Language) -> None:
    from toc.plan.told.how_sure import firm_sentence
    from toc.plan.words.sensitivity import SENSITIVITY

    heading(page, SENSITIVITY.say("title", language))
    for sentence in found.method:
        page.line(sentence, indent=2, style=ASIDE if found.drawings else "")
    if not found.drawings:
        return
    page.line()
    page.line(found.essence, indent=2, style="bold")
    if firm := firm_sentence(found, language):
        page.line(firm, indent=2)
    for key, ones in (("part.contested", found.contested), ("part.near", found.near)):
        if ones:
            page.line()
            page.line(f"{SENSITIVITY.say(key, language)}:", indent=2, style="bold")
            for one in ones:
                _contested(page, one)


def _contested(page: Page, one: Contested) -> None:
    page.parts(("- ", ""), (one.id, ""), (f": {one.said}.", ""), indent=2, hanging=2)
    page.line(one.tip, indent=4, style=ASIDE)


def _period(page: Page, period: PeriodPlan, everything: bool, language: Language) -> None:
    many = sum(len(group.activities) for group in period.groups) > _MOST_LISTED
    if not period.groups:
        page.line(PHASE_PLAN.say("nothing-chosen", language), indent=2)
    line = ""
    for group in period.groups:
        if group.line and group.line != line:
            page.line()
            page.line(group.line, style="bold", indent=2)
        line = group.line
        page.line(
            group.network or PHASE_PLAN.say("no-network", language), indent=2, style="italic"
        )
        for activity in group.activities:
            _activity(page, f"{activity.number:2}. ", activity, brief=many and not everything)
    if period.committed:
        page.line()
        page.line(PHASE_PLAN.say("part.committed", language), style="bold", indent=2)
        for one in period.committed:
            aside = f" ({one.id}; {one.told.rstrip('.')})"
            page.parts(("- ", ""), (one.text, ""), (aside, ASIDE), indent=2, hanging=2)
    if period.means:
        page.line()
        page.line(PHASE_PLAN.say("part.means", language), style="bold", indent=2)
        sentences = [taken.sentence for taken in period.means]
        listed(page, ["- "] * len(sentences), sentences)
    if period.runs_on:
        page.line()
        page.line(PHASE_PLAN.say("part.runs-on", language), style="bold", indent=2)
        for name in period.runs_on:
            page.line(f"- {name}", indent=2)


def _activity(page: Page, mark: str, activity: Activity, *, brief: bool = False) -> None:
    page.parts(
        (mark, "bold"),
        (activity.text, ""),
        (f" ({activity.id})", ASIDE),
        indent=2,
        hanging=len(mark),
    )
    if brief:
        return
    # The deciding reason is the last; what it alone serves can be seen from what it serves.
    for sentence in (*activity.told, *activity.why[-1:]):
        page.parts((" " * len(mark), ""), (sentence, ASIDE), indent=2, hanging=len(mark))


def _not_now(page: Page, report: PhasePlan, everything: bool, language: Language) -> None:
    # Where only the focus limit counts, each would take one place more: that needs no saying.
    telling = everything or any(period.means for period in report.periods)
    many = sum(len(group.inspanningen) for group in report.not_now) > _MOST_LISTED
    first = _FIRST if many and not everything else None
    for number, group in enumerate(report.not_now):
        if number:
            page.line()
        page.line(f"{group.reason}:", indent=2, style="bold")
        for left in group.inspanningen[:first]:
            aside = f"{left.id}; {left.detail}" if left.detail else left.id
            page.parts(("- ", ""), (left.text, ""), (f" ({aside})", ASIDE), indent=2, hanging=2)
            for sentence in left.takes if telling else ():
                page.line(sentence, indent=4, style=ASIDE)
        _folded(page, len(group.inspanningen), first, language)


def _folded(page: Page, count: int, first: int | None, language: Language) -> None:
    """Of so many only the first stand there: say how many more there are."""
    if first is not None and count > first:
        more = ESSENCE.say("folded", language, count=count - first)
        page.line(more, indent=2, style=ASIDE)


def _bare(
    page: Page, period: PeriodPlan, several: bool, everything: bool, language: Language
) -> None:
    bare = [goal for goal in period.goals if goal.state in ("not_now", "never")]
    if bare:
        key = _key("part.bare", several)
        heading(page, PHASE_PLAN.say(key, language, period=period.title))
    first = _FIRST if len(bare) > _MOST_LISTED and not everything else None
    for goal in bare[:first]:
        why = PHASE_PLAN.say(f"bare.{goal.state}", language)
        if goal.bare_since:
            why += "; " + ESSENCE.say("bare-since", language, plan=goal.bare_since)
        page.parts(("- ", ""), (goal.text, ""), (f" ({why})", ASIDE), indent=2, hanging=2)
    _folded(page, len(bare), first, language)


def _asides(page: Page, report: PhasePlan, everything: bool, language: Language) -> None:
    for key, sentences, few in (
        ("part.inversions", report.inversions, _FEW),
        ("part.disagree", report.disagreements, 0),
    ):
        shown = sentences if everything else sentences[:few]
        if shown:
            heading(page, ESSENCE.say(key, language))
            listed(page, ["- "] * len(shown), shown)


def _everything(page: Page, report: PhasePlan, language: Language) -> None:
    heading(page, PHASE_PLAN.say("part.method", language))
    page.line(PHASE_PLAN.say("method.intro", language), indent=2)
    listed(page, [f"{number}. " for number in range(1, len(report.method) + 1)], report.method)
    heading(page, PHASE_PLAN.say("part.unknown", language))
    listed(page, ["- "] * len(report.not_known), report.not_known)


def _more(page: Page, report: PhasePlan, command: str, language: Language) -> None:
    heading(page, PHASE_PLAN.say("part.method", language))
    page.line(report.order, indent=2)
    page.line()
    unknown = ESSENCE.say("unknown", language, count=len(report.not_known))
    page.line(ESSENCE.say("more", language, unknown=unknown, command=command))
    if report.unproven:
        page.line(ESSENCE.say("more-time", language, command=command))
    if report.scored:
        page.line(ESSENCE.say("more-sure", language, command=command))
    if report.not_now and report.not_now[0].inspanningen:
        name = report.not_now[0].inspanningen[0].id
        page.line(ESSENCE.say("more-why", language, command=command, name=name))
