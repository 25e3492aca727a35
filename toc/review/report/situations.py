"""How each goal and inspanning stands, in the few words that fit on a decision form."""

from __future__ import annotations

from toc.measure.report.progress import IndicatorLine
from toc.review.report.facts import Facts
from toc.review.report.material import ReviewMaterial
from toc.review.report.promised_work import Promise
from toc.review.report.said_and_done import stand_of
from toc.review.words.review_day import DAY


def situations(m: ReviewMaterial, f: Facts) -> dict[str, str]:
    """By id: of an inspanning what was agreed and how it stands, of a goal its indicators. Where
    nobody told of any inspanning, or no goal is measured, that is said once and not at each."""
    found: dict[str, str] = {}
    anybody = any(one.told for one in f.work)
    for one in f.work:
        always = one.said is Promise.ALWAYS and m.adopted is None
        said = [one.said_word] if one.planned and not always else []
        if one.told or (anybody and (one.promised or not one.planned)):
            said.append(stand_of(m, one))
        found[one.id] = "; ".join(said)
    for name, goal in () if f.gaps.nothing_measured else m.goals.items():
        lines = [m.lines[indicator] for indicator in goal.indicators]
        found[name] = (
            "; ".join(_line(m, line) for line in lines)
            if lines
            else DAY.say("situation.unmeasured", m.language)
        )
    return found


def _line(m: ReviewMaterial, line: IndicatorLine) -> str:
    values = {"text": line.text.rstrip("."), "symbol": line.symbol, "word": line.word}
    return DAY.say("situation.measured", m.language, **values)
