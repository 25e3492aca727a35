"""`toc import --into`: the next version of a document beside the programme, and taking it over."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import typer

from toc.cli.choosing import language_of, sound_plan
from toc.cli.ending import fail
from toc.cli.language import help_language
from toc.cli.progress_bar import reading, working_out
from toc.cli.saving import writing
from toc.cli.terminal import show, write_json
from toc.core.words.typed_commands import as_argument
from toc.documents.screen import Page, line, strong
from toc.exchange.words.next_version import NEXT_VERSION

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from toc.core.comparing import Difference
    from toc.core.dossier import Dossier
    from toc.core.words import Language
    from toc.exchange.next_version.comparing import NextVersion
    from toc.exchange.next_version.taking import Taken
    from toc.exchange.next_version.telling import ToldDifference

TAKEN = ("new", "changed", "moved", "gone")
"""The kinds that can be taken over."""

_WORDS = {
    "nieuw": "new",
    "veranderd": "changed",
    "verplaatst": "moved",
    "weg": "gone",
    "alles": "all",
}


def import_into(
    file: Path,
    into: str,
    take: str | None,
    since: Path | None,
    questions: Path | None,
    dry_run: bool,
    as_json: bool,
) -> None:
    """Compare, tell, and take over what is chosen; or first the form with what the plan leaves
    open. Ends with 0, with 1 where the programme has errors or answers cannot be read, 2 where the
    file is no plan, is a version of something else, or nothing can be written."""
    from toc.cli.plan_answers import answered, answers_page, told
    from toc.cli.plan_asking import at_a_terminal
    from toc.cli.plan_importing import filled_in, questions_first
    from toc.exchange.commands import keep_taken, next_version, take_over
    from toc.exchange.next_version.page import version_page
    from toc.exchange.next_version.telling import told as differences_told
    from toc.exchange.written.opening import open_plan
    from toc.exchange.written.plan_draft import drafted, written_plan

    for one in (file, since):
        if one is not None:
            open_plan(one)  # what is no plan is said first, whatever stands in its way
    form = filled_in(questions)
    dossier, programme, _ = sound_plan(into, f"import {as_argument(file)} --into")
    language = language_of(dossier)
    with reading(file.name, help_language()):
        spoken: Language = "nl" if programme.language == "nl" else "en"
        plan = written_plan(file, spoken)
        old = written_plan(since, spoken) if since is not None else None
    asking = not (dry_run or as_json) and at_a_terminal()
    found = answered(plan, dossier.file, form, asking=False)
    if questions_first(plan, found, questions, form, dry_run, as_json):
        return
    with working_out(language):
        made = drafted(plan, found.said)
        answers = {**found.before.answers, **found.given}
        before = drafted(old, old.understood(answers)) if old is not None else None
        version = next_version(dossier, made, before)
    differences = differences_told(version, language)
    chosen = _asked_for(version, take, language)
    kept = None if dry_run else found.to_keep(plan.language)
    if not as_json:
        show(answers_page(found, kept, language))
        names = file.name, since.name if since is not None else ""
        show(version_page(version, differences, *names, str(dossier.file), language))
        if count := len(found.said.questions):
            show([line(), line(NEXT_VERSION.say("open", language, count=count))])
    if asking and take is None:
        chosen = _ask(version, differences, language)
    done: Taken | None = None
    if chosen:
        with working_out(language):
            done = take_over(dossier, version, chosen)
    if not dry_run and (done is not None or kept is not None):
        with writing(dossier.file, language=language):
            keep_taken(dossier, done, kept)
    if as_json:
        data = _as_data(file, since, dossier, version, differences, done, dry_run)
        write_json({**data, **told(found)})
    elif done is not None:
        show(_done_page(done, dossier, language, dry_run))
    elif any(one.kind in TAKEN for one in differences):
        said = NEXT_VERSION.say("none", language, plan=dossier.file)
        if not asking and take is None:
            values = {"file": as_argument(file), "plan": as_argument(into)}
            said = NEXT_VERSION.say("how", language, **values)
        show([line(), line(said)])


def _asked_for(version: NextVersion, take: str | None, language: Language) -> Sequence[Difference]:
    """What `--take` names. Ends with 2 where it names what is not there."""
    from toc.exchange.next_version.taking import chosen_by, ids_in

    words = [one.strip() for one in (take or "").split(",") if one.strip()]
    ids = ids_in(version)
    asked: list[str] = []
    for word in words:
        kind = word if word in ids else _WORDS.get(word.casefold(), word)
        if kind != "all" and kind not in TAKEN and kind not in ids:
            fail(NEXT_VERSION.say("unknown-take", language, word=word))
        asked += TAKEN if kind == "all" else (kind,)
    return chosen_by(version, asked)


def _ask(
    version: NextVersion, differences: Sequence[ToldDifference], language: Language
) -> list[Difference]:
    """Ask of each kind whether to take it over: all, one by one, or nothing."""
    from toc.core.comparing import Kind

    chosen: list[Difference] = []
    for name in TAKEN:
        kind = Kind(name)
        found = version.comparison.of(kind)
        said = [one for one in differences if one.kind == name]
        if not found:
            continue
        question = NEXT_VERSION.say(f"ask-group.{name}", language, count=len(found))
        answer = _answer(question, "group", ("all", "each"), language)
        if answer == "all":
            chosen += found
        elif answer == "each":
            key = "ask-one-gone" if kind is Kind.GONE else "ask-one"
            for one, words in zip(found, said, strict=True):
                question = NEXT_VERSION.say(key, language, text=words.text, id=words.id)
                if _answer(question, "one", ("yes",), language):
                    chosen.append(one)
    return chosen


def _answer(question: str, kind: str, keys: Sequence[str], language: Language) -> str:
    """One of the keys, or nothing: what Enter means, and the end of what is typed."""
    show([line(), line(strong(question)), line(NEXT_VERSION.say(f"{kind}-answers", language))])
    typed_as = {NEXT_VERSION.say(f"key.{key}", language): key for key in keys}
    while True:
        try:
            typed = input(f"{NEXT_VERSION.say('prompt', language)}: ").strip().casefold()
        except EOFError:
            typer.echo()
            return ""
        if not typed:
            return ""
        if typed in typed_as:
            return typed_as[typed]
        typer.echo(NEXT_VERSION.say(f"again-{kind}", language))


def _done_page(done: Taken, dossier: Dossier, language: Language, dry_run: bool) -> Page:
    def say(key: str, **values: object) -> str:
        return NEXT_VERSION.say(key, language, **values)

    count = len(done.done) + len(done.along)
    key = "none" if not count else "would" if dry_run else "written"
    yield line()
    yield line(strong(say(key, count=count, plan=dossier.file)))
    for name, ids in _lists(done):
        if ids:
            yield line(say(name, ids=", ".join(ids)))
    if count and not dry_run:
        yield line(say("next", plan=as_argument(dossier.file)))


def _lists(done: Taken) -> Iterator[tuple[str, list[str]]]:
    from toc.exchange.next_version.taking import id_of

    for name, found in (("along", done.along), ("held", done.held), ("failed", done.failed)):
        yield name, list(dict.fromkeys(id_of(one) for one in found))


def _as_data(
    file: Path,
    since: Path | None,
    dossier: Dossier,
    version: NextVersion,
    differences: Sequence[ToldDifference],
    done: Taken | None,
    dry_run: bool,
) -> dict[str, object]:
    from toc.exchange.next_version.taking import id_of

    taken = [{"kind": one.kind.value, "id": id_of(one)} for one in done.done] if done else []
    counts = {name: sum(one.kind == name for one in differences) for name in (*TAKEN, "level")}
    return {
        "version": 1,
        "file": file,
        "plan": dossier.file,
        "since": since,
        "written": bool(taken) and not dry_run,
        "counts": {**counts, "same": version.comparison.same, "others": version.others},
        "differences": differences,
        "taken": taken,
        **(dict(_lists(done)) if done else {"along": [], "held": [], "failed": []}),
    }
