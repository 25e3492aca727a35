"""What people answer about a plan that is imported: beside the programme, on a form, or in the
terminal."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from toc.cli.ending import fail
from toc.documents.screen import Page, line, strong
from toc.exchange.words.plan_answers import PLAN_ANSWERS
from toc.exchange.words.plan_form import PLAN_FORM

if TYPE_CHECKING:
    from toc.core.words import Language
    from toc.exchange.written.asked.answers_file import AnswersToKeep, RememberedAnswers
    from toc.exchange.written.collecting import Understood
    from toc.exchange.written.plan_draft import WrittenPlan


@dataclass(frozen=True)
class Answered:
    """What a plan says with the answers of people: `before` are those that stand beside the
    programme, `read` those that were remembered there or beside an earlier one, `unused` the keys
    of those of them that are about nothing in the plan, `given` the new ones, which are read from
    a `form` or were typed."""

    said: Understood
    before: RememberedAnswers
    read: RememberedAnswers
    unused: tuple[str, ...]
    given: Mapping[str, str]
    form: Path | None = None

    def to_keep(self, language: Language) -> AnswersToKeep | None:
        """The file beside the programme, where there is something new for it."""
        from toc.exchange.written.asked.answers_file import with_answers

        return with_answers(self.before, {**self.read.answers, **self.given}, language)


def answered(
    plan: WrittenPlan,
    target: Path,
    form: Path | None,
    *,
    asking: bool,
    earlier: Path | None = None,
) -> Answered:
    """The answers there are about a plan, and what it says with them. `form` is one that was
    filled in; `asking` says that what is open then is asked in the terminal; `earlier` is the
    programme whose answers hold where `target` has none yet. Raises UnusableError for answers or
    a form that cannot be read."""
    from toc.core.files import held
    from toc.exchange.written.asked.answers_file import answers_file, read_answers
    from toc.exchange.written.asked.heeded import HeededAnswers

    before = read = read_answers(target, held(answers_file(target)))
    if before.data is None and earlier is not None:
        read = read_answers(earlier, held(answers_file(earlier)))
    remembered = HeededAnswers(read.answers)
    said = plan.understood(remembered)
    given: Mapping[str, str] = {}
    if form is not None:
        given = _read(form, plan)
        said = plan.understood(HeededAnswers({**read.answers, **given}))
    if asking and said.questions:
        given, said = _asked(plan, said, {**read.answers, **given})
    return Answered(said, before, read, tuple(remembered.unused), given, form)


def _asked(
    plan: WrittenPlan, said: Understood, known: Mapping[str, str]
) -> tuple[Mapping[str, str], Understood]:
    from toc.cli.language import spoken_language
    from toc.cli.plan_asking import ask
    from toc.exchange.written.asked.conversation import Conversation
    from toc.exchange.written.asked.heeded import HeededAnswers
    from toc.exchange.written.asked.question_words import QuestionWords

    talk = Conversation(lambda answers: plan.understood(HeededAnswers(answers)), known, said)
    ask(talk, QuestionWords(plan.outline, spoken_language()))
    return talk.answers, talk.understood


def _read(form: Path, plan: WrittenPlan) -> Mapping[str, str]:
    """The answers on a form about a plan. One that is too large to be a form is not read whole."""
    from toc.documents.forms.workbook import MOST_BYTES
    from toc.exchange.written.asked.returned import read_form

    try:
        with form.open("rb") as opened:
            data = opened.read(MOST_BYTES + 1)
    except (OSError, ValueError):
        fail(PLAN_FORM.say("missing", plan.language, file=form))
    return read_form(data, form, plan.outline)


def make_form(plan: WrittenPlan, said: Understood, form: Path, language: Language) -> None:
    """Write the form with every question that is open."""
    from toc.core.files import make_folder, produce
    from toc.exchange.written.asked.form import questions_form
    from toc.exchange.written.asked.question_words import QuestionWords

    words = QuestionWords(plan.outline, language)
    make_folder(form.parent)
    produce(form, questions_form(said.questions, words, plan.document))


def form_page(form: Path, count: int, language: Language, *, written: bool) -> Page:
    """That a form was made, and what to do with it."""
    if not written:
        yield line(PLAN_FORM.say("not-made", language, count=count, file=form))
        return
    yield line(strong(PLAN_FORM.say("made", language, count=count, file=form)))
    yield line(PLAN_FORM.say("made-next", language))


def told(answered: Answered) -> dict[str, object]:
    """The same for other programs: how many answers there are, and which of those that were
    remembered are about nothing in this plan."""
    count = len({**answered.read.answers, **answered.given})
    return {"answers": count, "unused_answers": list(answered.unused)}


def answers_page(answered: Answered, kept: AnswersToKeep | None, language: Language) -> Page:
    """Which answers were read, used, kept, and which are about nothing in this plan."""

    from toc.exchange.written.asked.answers_file import about_of

    def say(key: str, count: int, **values: object) -> str:
        return PLAN_ANSWERS.say(key, language, count=count, file=read.file, **values)

    read = answered.read
    if answered.form is not None:
        count = len(answered.given)
        yield line(PLAN_FORM.say("read", language, count=count, file=answered.form))
    used = len(read.answers) - len(answered.unused)
    if used:
        yield line(say("used", used))
    if answered.unused:
        keys = "; ".join(f"‘{about_of(key, language)}’" for key in answered.unused)
        yield line(say("unused", len(answered.unused), keys=keys))
    new = sum(read.answers.get(key) != value for key, value in answered.given.items())
    if kept is not None and new:
        yield line(PLAN_ANSWERS.say("kept", language, count=new, file=kept.file))
