"""The English pages have what the Dutch ones have, and their commands do what they say."""

from __future__ import annotations

import re
import shlex
from pathlib import Path

import pytest
from typer.testing import CliRunner

from toc.cli.app import application
from toc.documents.writers.markdown import markdown
from toc.exchange.table.codebook import codebook

DOCS = Path(__file__).resolve().parents[2] / "docs"
PAGES = {
    "handleiding": "handbook",
    "plannen": "planning",
    "tekenen": "drawing",
    "uitwisselen": "exchange",
    "reflectie": "reflection",
    "galerij": "gallery",
    "regels": "rules",
    "sleutels": "keys",
    "problemen": "problems",
    "opdrachten": "commands",
    "begrippen": "glossary",
    "tabel": "table",
    "formulier": "form",
    "importeren": "importing",
    "samenwerken": "working-together",
    "editor": "in-an-editor",
    "levend": "live",
}
WRITTEN = ("handleiding", "plannen", "tekenen", "uitwisselen")
_BLOCK = re.compile(r"^```(\w+)(?: (\S+))?\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def _page(name: str, folder: Path = DOCS) -> str:
    return (folder / f"{name}.md").read_text(encoding="utf-8")


def _english(name: str) -> str:
    return _page(PAGES[name], DOCS / "en")


def _commands(page: str) -> list[str]:
    bodies = [body for kind, _, body in _BLOCK.findall(page) if kind == "console"]
    return [line for body in bodies for line in body.splitlines()]


def _shape(command: str) -> list[str]:
    """A command without the names of the plan: its first words, its options and endings."""
    words = shlex.split(command)[2:]
    options = [word for word in words if word.startswith("--")]
    endings = [Path(word).suffix for word in words if Path(word).suffix]
    return [words[0], *options, *endings]


def test_every_page_is_there_in_english() -> None:
    assert {f"{name}.md" for name in PAGES.values()} == {
        f.name for f in (DOCS / "en").glob("*.md")
    }
    assert {f.stem for f in DOCS.glob("*.md")} == set(PAGES)


def test_both_galleries_show_the_same_drawings_and_commands() -> None:
    """The drawings of two Dutch plans, whose commands are run for the Dutch page."""
    dutch, english = _page("galerij"), _english("galerij")
    assert _commands(dutch) == _commands(english)
    drawn = [re.findall(r"galerij/([^)]+\.svg)\)", page) for page in (dutch, english)]
    assert drawn[0] == drawn[1]
    assert len(drawn[0]) > 15
    assert [body for _, _, body in _BLOCK.findall(dutch)] == [
        body for _, _, body in _BLOCK.findall(english)
    ]
    heads = [re.findall(r"^#+", page, re.MULTILINE) for page in (dutch, english)]
    assert heads[0] == heads[1]


@pytest.mark.parametrize("name", WRITTEN)
def test_both_pages_have_the_same_parts_and_commands(name: str) -> None:
    dutch, english = _page(name), _english(name)
    heads = [re.findall(r"^#+", page, re.MULTILINE) for page in (dutch, english)]
    assert heads[0] == heads[1]
    assert [_shape(one) for one in _commands(dutch)] == [_shape(one) for one in _commands(english)]
    kinds = [[kind for kind, *_ in _BLOCK.findall(page)] for page in (dutch, english)]
    assert kinds[0] == kinds[1]
    assert dutch.count("\n| ") == english.count("\n| ")


@pytest.mark.parametrize("name", WRITTEN)
def test_the_commands_of_an_english_page_work(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("TOC_LANGUAGE", "en")
    said, ran = "", 0
    blocks = _BLOCK.findall(_english(name))
    if name == "tekenen":
        blocks = [
            one for one in _BLOCK.findall(_english("handleiding")) if one[0] == "yaml"
        ] + blocks
    for kind, file, body in blocks:
        if kind == "yaml":
            (tmp_path / file).parent.mkdir(exist_ok=True)
            (tmp_path / file).write_text(body, encoding="utf-8", newline="\n")
        elif kind == "console":
            for line in body.splitlines():
                done = CliRunner().invoke(application(), shlex.split(line)[2:])
                assert (done.exit_code, done.stderr) == (0, ""), line
                said = "".join(f"{one.rstrip()}\n" for one in done.stdout.splitlines())
                if line.startswith("$ toc keys"):  # which has the Dutch names on purpose
                    continue
                assert not re.search(
                    r"(?<![\w-])(?:het|een|niet|wordt|inspanningen?)(?![\w-])", said
                ), line
                ran += 1
        elif name == "plannen":
            assert body in said.replace("\u00a0", " ")
    assert ran >= 6


def test_the_typing_mistake_of_the_handbook_is_answered_as_it_shows(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("TOC_LANGUAGE", "en")
    ((_, file, plan), *_) = [one for one in _BLOCK.findall(_english("handleiding")) if one[1]]
    (shown,) = [
        body for kind, _, body in _BLOCK.findall(_english("handleiding")) if kind == "text"
    ]
    (tmp_path / file).parent.mkdir()
    mistyped = plan.replace("contributes_to: parents-read\n", "contributes_to: parents-raed\n", 1)
    (tmp_path / file).write_text(mistyped, encoding="utf-8", newline="\n")
    done = CliRunner().invoke(application(), ["validate"])
    assert done.exit_code == 1
    assert shown in done.stdout.replace("\\", "/")


def test_the_english_code_book_is_fresh() -> None:
    """When it fails: TOC_LANGUAGE=en toc export table --to docs/en/table.md."""
    assert _english("tabel") == markdown(codebook("en")).decode()


def test_every_link_of_an_english_page_leads_somewhere() -> None:
    for name in PAGES.values():
        text = _page(name, DOCS / "en")
        links = [one for one in re.findall(r"\]\(([^)#]+)\)", text) if "://" not in one]
        assert [one for one in links if not (DOCS / "en" / one).exists()] == [], name
        # A page that is there in English is not pointed to in Dutch.
        assert [one for one in links if Path(one).stem in PAGES] == [], name
