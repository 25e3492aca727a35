"""Telling what is otherwise in the next version of a document, and taking over what is chosen."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import typer

from toc.cli.asking import typed
from toc.cli.ending import fail
from toc.cli.progress_bar import working_out
from toc.cli.saving import writing
from toc.cli.terminal import show, write_json
from toc.core.words.history import HISTORY
from toc.core.words.typed_commands import as_argument
from toc.documents.screen import Block, Page, line, strong
from toc.exchange.words.next_version import NEXT_VERSION

if TYPE_CHECKING:
    from toc.core.comparing import Difference
    from toc.core.dossier import Dossier
    from toc.core.words import Language
    from toc.exchange.next_version.comparing import NextVersion
    from toc.exchange.next_version.taking import Taken
    from toc.exchange.next_version.telling import ToldDifference
    from toc.exchange.written.asked.answers_file import AnswersToKeep

TAKEN = ("new", "changed", "moved", "gone")
"""The kinds that can be taken over."""

_EVERYTHING = (*TAKEN, "sources")
_WORDS = {said: kind for kind in (*_EVERYTHING, "all") for said in NEXT_VERSION[f"word.{kind}"]}
"""What can be typed for them, in either language."""


@dataclass(frozen=True)
class AskedInto:
    """What was typed: the `file`, the programme that it goes `into`, what to `take`, and the
    version `since` which the document counts."""

    file: Path
    into: str
    take: str | None = None
    since: Path | None = None
    dry_run: bool = False
    as_json: bool = False


def take_over_chosen(
    asked: AskedInto,
    dossier: Dossier,
    version: NextVersion,
    language: Language,
    *,
    kept: AnswersToKeep | None = None,
    first: Sequence[Block] = (),
    last: Sequence[Block] = (),
    data: Mapping[str, object] | None = None,
) -> None:
    """Tell what differs, between the lines that come `first` and `last` or with more `data`, and
    take over what `--take` names or, at a terminal, what is answered. `kept` are answers to keep
    beside the programme. Ends with 2 where it cannot be written."""
    from toc.cli.plan_asking import at_a_terminal
    from toc.exchange.commands import keep_taken, take_over
    from toc.exchange.next_version.page import version_page
    from toc.exchange.next_version.telling import told

    asking = asked.take is None and not (asked.dry_run or asked.as_json) and at_a_terminal()
    differences = told(version, language)
    chosen = _asked_for(version, asked.take, language)
    if not asked.as_json:
        since = asked.since.name if asked.since is not None else ""
        names = asked.file.name, since, str(dossier.file)
        show([*first, *version_page(version, differences, *names, language), *last])
    if asking:
        chosen = _ask(version, differences, language)
    done: Taken | None = None
    if chosen:
        with working_out(language):
            done = take_over(dossier, version, chosen)
    if not asked.dry_run and (done is not None or kept is not None):
        with writing(dossier.file, language=language) as step:
            count = len(done.done) + len(done.along) if done is not None else 0
            key = "did.taken" if count else "did.answers"
            step.did(HISTORY, key, count=count, file=asked.file.name)
            keep_taken(dossier, done, kept)
    if asked.as_json:
        write_json({**_as_data(asked, dossier, version, differences, done), **(data or {})})
    elif done is not None:
        show(_done_page(done, dossier, language, asked.dry_run))
    elif version.sources or any(one.kind in TAKEN for one in differences):
        said = NEXT_VERSION.say("none", language, plan=dossier.file)
        if not asking and asked.take is None:
            said = _how(asked, differences, language)
        show([line(), line(said)])


def _how(asked: AskedInto, differences: Sequence[ToldDifference], language: Language) -> str:
    """How to take over, with the kinds that there are; to remove something only where there is
    nothing else."""
    there = [kind for kind in TAKEN if any(one.kind == kind for one in differences)]
    kinds = [kind for kind in there if kind != "gone"] or there or ["sources"]
    words = ",".join(NEXT_VERSION.say(f"word.{kind}", language) for kind in kinds)
    plan = as_argument(asked.into)
    values = {"file": as_argument(asked.file), "plan": plan, "words": words}
    return NEXT_VERSION.say("how", language, **values)


def _asked_for(version: NextVersion, take: str | None, language: Language) -> Sequence[Difference]:
    """What `--take` names. Ends with 2 where it names what is not there."""
    from toc.exchange.next_version.taking import chosen_by, ids_in

    words = [one.strip() for one in (take or "").split(",") if one.strip()]
    ids = ids_in(version)
    asked: list[str] = []
    for word in words:
        kind = word if word in ids else _WORDS.get(word.casefold(), word)
        if kind not in ("all", *_EVERYTHING) and kind not in ids:
            fail(NEXT_VERSION.say("unknown-take", language, word=word))
        asked += _EVERYTHING if kind == "all" else (kind,)
    return chosen_by(version, asked)


def _ask(
    version: NextVersion, differences: Sequence[ToldDifference], language: Language
) -> list[Difference]:
    """Ask of each kind whether to take it over: all, one by one, or nothing."""
    from toc.core.comparing import Kind
    from toc.exchange.next_version.page import kind_key

    chosen: list[Difference] = []
    for name in TAKEN:
        kind = Kind(name)
        found = version.comparison.of(kind)
        said = [one for one in differences if one.kind == name]
        if not found:
            continue
        which = kind_key(version, kind).removeprefix("kind.")
        question = NEXT_VERSION.say(f"ask-group.{which}", language, count=len(found))
        answer = _answer(question, "group", ("all", "each"), language)
        if answer == "all":
            chosen += found
        elif answer == "each":
            key = "ask-one-gone" if kind is Kind.GONE else "ask-one"
            for one, words in zip(found, said, strict=True):
                question = NEXT_VERSION.say(key, language, text=words.text, id=words.id)
                if _answer(question, "one", ("yes",), language):
                    chosen.append(one)
    if version.sources:
        question = NEXT_VERSION.say("ask-sources", language, count=len(version.sources))
        if _answer(question, "one", ("yes",), language):
            chosen += version.sources
    return chosen


def _answer(question: str, kind: str, keys: Sequence[str], language: Language) -> str:
    """One of the keys, or nothing: what Enter means, and the end of what is typed."""
    show([line(), line(strong(question)), line(NEXT_VERSION.say(f"{kind}-answers", language))])
    typed_as = {NEXT_VERSION.say(f"key.{key}", language): key for key in keys}
    while True:
        answer = typed(f"{NEXT_VERSION.say('prompt', language)}:").casefold()
        if not answer:
            return ""
        if answer in typed_as:
            return typed_as[answer]
        typer.echo(NEXT_VERSION.say(f"again-{kind}", language))


def _done_page(done: Taken, dossier: Dossier, language: Language, dry_run: bool) -> Page:
    def say(key: str, **values: object) -> str:
        return NEXT_VERSION.say(key, language, **values)

    from toc.exchange.next_version.taking import SOURCES, kind_of

    every = [*done.done, *done.along]
    sources = sum(kind_of(one) == SOURCES for one in every)
    yield line()
    if not every:
        yield line(strong(say("none", plan=dossier.file)))
    for name, count in (("-sources", sources), ("", len(every) - sources)):
        key = f"would{name}" if dry_run else f"written{name}"
        if count:
            yield line(strong(say(key, count=count, plan=dossier.file)))
    for name, ids in _lists(done):
        if ids:
            yield line(say(name, ids=", ".join(ids)))
    if every and not dry_run:
        yield line(say("next", plan=as_argument(dossier.file)))


def _lists(done: Taken) -> Iterator[tuple[str, list[str]]]:
    from toc.exchange.next_version.taking import id_of

    for name, found in (("along", done.along), ("held", done.held), ("failed", done.failed)):
        yield name, list(dict.fromkeys(id_of(one) for one in found))


def _as_data(
    asked: AskedInto,
    dossier: Dossier,
    version: NextVersion,
    differences: Sequence[ToldDifference],
    done: Taken | None,
) -> dict[str, object]:
    from toc.exchange.next_version.taking import id_of, kind_of

    taken = [{"kind": kind_of(one), "id": id_of(one)} for one in done.done] if done else []
    counts = {name: sum(one.kind == name for one in differences) for name in (*TAKEN, "level")}
    counts["sources"] = len(version.sources)
    return {
        "version": 1,
        "file": asked.file,
        "plan": dossier.file,
        "since": asked.since,
        "written": bool(taken) and not asked.dry_run,
        "counts": {**counts, "same": version.comparison.same, "others": version.others},
        "differences": differences,
        "taken": taken,
        **(dict(_lists(done)) if done else {"along": [], "held": [], "failed": []}),
    }
