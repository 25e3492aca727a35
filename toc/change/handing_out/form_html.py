"""The questions of a form as HTML. Every text of the plan passes `said`, so that it is shown and
never read as HTML."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from html import escape
from itertools import count

from toc.change.handing_out.partner_form import (
    CONTRIBUTES,
    IDEAS,
    POINTS,
    FormGoal,
    FormItem,
    PartnerForm,
)
from toc.change.handing_out.residents_form import ResidentsForm
from toc.change.words.hand_out import HAND_OUT
from toc.core.words import Language
from toc.documents.text_width import clean

_LONG = frozenset({"text", "remark", "missing"})


def said(text: str) -> str:
    """A text as HTML, in an element or between the quotes of an attribute."""
    return escape(clean(text) if text else "")


class _Controls:
    """The controls of one form, each with an id of its own."""

    def __init__(self, language: Language) -> None:
        self._language = language
        self._numbers = count(1)

    def say(self, key: str, **values: object) -> str:
        return said(HAND_OUT.say(key, self._language, **values))

    def text(self, about: str, field: str, label: str, now: str = "", hint: str = "") -> str:
        """A label with its box: of several lines for what may be long."""
        id = f"f{next(self._numbers)}"
        data = f'id="{id}" data-about="{said(about)}" data-field="{said(field)}"'
        described = f' aria-describedby="{id}h"' if hint else ""
        note = f'<p class="soft" id="{id}h">{hint}</p>' if hint else ""
        if field.partition("-")[0] in {*_LONG, "idea"}:
            box = f'<textarea {data}{described} rows="3" maxlength="4000">{said(now)}</textarea>'
        else:
            box = (
                f'<input type="text" {data}{described} value="{said(now)}" maxlength="400" '
                'autocomplete="off">'
            )
        return f'<label for="{id}">{label}</label>{box}{note}'

    def check(self, about: str, field: str, label: str) -> str:
        """A box to tick."""
        id = f"f{next(self._numbers)}"
        return (
            f'<label class="check" for="{id}"><input type="checkbox" id="{id}" '
            f'data-about="{said(about)}" data-field="{said(field)}"> <span>{label}</span></label>'
        )

    def choice(
        self, about: str, field: str, label: str, options: Sequence[tuple[str, str]]
    ) -> str:
        """A list to choose from; its first choice is no answer."""
        id = f"f{next(self._numbers)}"
        made = "".join(f'<option value="{said(one)}">{words}</option>' for one, words in options)
        return (
            f'<label for="{id}">{label}</label><select id="{id}" data-about="{said(about)}" '
            f'data-field="{said(field)}"><option value="">{self.say("choose")}</option>{made}'
            "</select>"
        )


def partner_body(form: PartnerForm) -> Iterator[str]:
    """The questions for a partner."""
    put = _Controls(form.language)
    role = put.say("role-hint")
    yield (
        f'<label for="role">{put.say("role")}</label><input type="text" id="role" maxlength="80" '
        f'autocomplete="off" aria-describedby="role-h"><p class="soft" id="role-h">{role}</p>'
    )
    if form.own:
        yield f"<h2>{put.say('own', count=len(form.own))}</h2>"
        yield f"<p>{put.say('own-intro')}</p>"
        for number, item in enumerate(form.own, 1):
            yield f'<section class="item" aria-labelledby="i{number}">'
            kind = put.say(f"kind.{item.ref.section}")
            yield f'<p class="soft">{kind}</p><h3 id="i{number}">{said(item.text)}</h3>'
            yield from _own(put, item)
            yield from _said_of_it(put, item)
            yield "</section>"
    if form.open:
        yield f"<h2>{put.say('open', count=len(form.open))}</h2>"
        yield f"<p>{put.say('open-intro')}</p>"
        for item in form.open:
            yield f'<details class="item"><summary>{said(item.text)}</summary><div>'
            yield put.check(item.about, "ours", put.say("ours", title=form.title))
            yield from _said_of_it(put, item)
            yield "</div></details>"
        if form.left:
            yield f"<p>{put.say('open-left', count=form.left)}</p>"
    yield from _ideas(put, form.goals)


def _own(put: _Controls, item: FormItem) -> Iterator[str]:
    short = []
    for field in item.fields:
        hint = put.say(f"hint.{field.name}") if field.name in ("start", "end", "cost") else ""
        hint = put.say("hint.start") if field.name == "deadline" else hint
        made = put.text(item.about, field.name, put.say(f"field.{field.name}"), field.now, hint)
        if field.name in _LONG:
            yield made
        else:
            short.append(made)
    yield '<div class="row">' + "".join(f"<div>{one}</div>" for one in short) + "</div>"


def _said_of_it(put: _Controls, item: FormItem) -> Iterator[str]:
    points = [(one, put.say(f"points.{one}")) for one in POINTS]
    for goal in item.goals:
        label = put.say("contributes", goal=goal.text)
        yield put.choice(item.about, f"{CONTRIBUTES}{goal.id}", label, points)
    yield put.text(item.about, "remark", put.say("remark"))
    yield put.check(item.about, "objection", put.say("objection"))


def _ideas(put: _Controls, goals: Sequence[FormGoal]) -> Iterator[str]:
    yield f"<h2>{put.say('ideas')}</h2><p>{put.say('ideas-intro')}</p>"
    options = [(one.id, said(one.text)) for one in goals]
    for number in range(1, IDEAS + 1):
        yield '<div class="item">'
        yield put.text("programme", f"idea-{number}", put.say("idea", number=number))
        if options:
            label = put.say("idea-goal", number=number)
            yield put.choice("programme", f"goal-{number}", label, options)
        yield "</div>"
    yield put.text("programme", "remark", put.say("remark-all"))


def residents_body(form: ResidentsForm, most: int) -> Iterator[str]:
    """The questions for residents."""
    put = _Controls(form.language)
    yield f"<h2>{put.say('matters')}</h2><p>{put.say('matters-intro', most=most)}</p>"
    for group in form.groups:
        heading = (
            f"<legend><h3>{said(group.title)}</h3></legend>"
            if group.title
            else (f"<legend><h3>{put.say('goals')}</h3></legend>")
        )
        yield f'<fieldset class="item">{heading}'
        for goal in group.goals:
            yield put.check(f"goal/{goal.id}", "matters", said(goal.text))
        yield "</fieldset>"
    yield f"<h2>{put.say('missing-title')}</h2>"
    yield put.text("programme", "missing", put.say("missing"), hint=put.say("missing-hint"))
