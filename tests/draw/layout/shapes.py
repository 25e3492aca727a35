"""Programmes of all shapes that people make, by a number, and what must hold of their drawings,
read from the drawings themselves: no layout, no density and no splitting of this project is asked.

    python -m tests.draw.layout.shapes 1000        so many programmes, every way, what fails
    python -m tests.draw.layout.shapes 200 1000    so many, from the thousandth on
"""

from __future__ import annotations

import random
import sys
from collections import Counter
from collections.abc import Iterator
from typing import Any

from tests.draw.geometry import extent, inside, on_border, overlap
from tests.draw.layout import written
from toc.core.graph import GoalGraph
from toc.core.model import Programme
from toc.documents import style
from toc.documents.drawings.pptx import pptx
from toc.documents.drawings.scene import Connector, Point, Rect, Scene, Shape
from toc.documents.drawings.svg import svg
from toc.documents.style import Paper
from toc.draw.layout.booklet import booklet
from toc.draw.layout.direction import Direction

_FRAME = "frame "
_STEPS = 16
_TEXT = """
    gezinnen kinderen jongeren ouders scholen ervaren dat zij hulp krijgen bij het aanvragen van
    inkomensondersteuning in de wijk terugdringen schuldhulpverlening samenwerkingsovereenkomst
    en op tijd vrijwilligers een vast contactpersoon aanbieden ontmoetingsplekken
"""
_WORDS = _TEXT.split()

Pair = tuple[str, str]


def shape(seed: int) -> dict[str, Any]:
    """A programme as its file has it: one to eight goals with one to twelve inspanningen each,
    links from sparse to full, and by turns chains of goals, many strategic goals, links past a
    level, long texts, points, no networks."""
    chance = random.Random(seed)

    def some(share: float) -> bool:
        return chance.random() < share

    longest = chance.choice((3, 6, 10, 28))

    def text() -> str:
        return " ".join(chance.choices(_WORDS, k=chance.randint(1, longest))).capitalize()

    strategic = [f"s{n}" for n in range(chance.choice((1, 1, 2, 3, 7)))]
    goals = [f"g{n}" for n in range(chance.randint(1, 8))]
    count = min(40, len(goals) * chance.randint(1, 12))
    full = chance.choice((0.05, 0.2, 0.5, 0.8, 1.0))
    upwards = chance.choice((0.0, 0.0, 0.5, 1.0))
    judged, guessed = some(0.5), some(0.2)
    chains, past = some(0.3), some(0.2)

    def link(goal: str) -> dict[str, Any]:
        made: dict[str, Any] = {"goal": goal}
        if judged and some(0.8):
            made["points"] = chance.choice((1, 3, 9))
        if guessed:
            made["basis"] = chance.choice(("stated", "network", "proposal"))
        return made

    def served(of: list[str], share: float) -> list[dict[str, Any]]:
        least = chance.choice(of)
        return [link(one) for one in of if one == least or some(share)]

    networks = [f"n{n}" for n in range(chance.choice((0, 1, 1, 2)))]
    operational: dict[str, Any] = {}
    for n, goal in enumerate(goals):
        links = served(strategic, upwards)
        if chains and n and some(0.6):
            links = [link(goals[n - 1])] + (links if some(0.3) else [])
        operational[goal] = {"text": text(), "contributes_to": links}
        if networks:
            operational[goal]["network"] = chance.choice(networks)
    work: dict[str, Any] = {}
    for n in range(count):
        links = served(goals, full)
        if past and some(0.3):
            links += [link(chance.choice([*strategic, "vision"]))]
        work[f"i{n}"] = {"text": text(), "contributes_to": links}
    return {
        "title": text(),
        "vision": text(),
        "networks": {name: text() for name in networks},
        "strategic_goals": {goal: {"text": text()} for goal in strategic},
        "operational_goals": operational,
        "inspanningen": work,
    }


def links_of(data: dict[str, Any]) -> set[Pair]:
    """Every contribution that the file states; a strategic goal contributes to the vision."""
    found = {(goal, "vision") for goal in data["strategic_goals"]}
    for table in ("operational_goals", "inspanningen"):
        for source, value in data[table].items():
            found |= {(source, link["goal"]) for link in value["contributes_to"]}
    return found


def drawn_on(scene: Scene) -> set[Pair]:
    """The contributions of which a line runs from box to box. One to the frame around goals goes
    to each of them."""
    found: set[Pair] = set()
    framed = [s.rect for s in scene.shapes if s.id == _FRAME]
    for one in scene.connectors:
        if one.target == _FRAME:
            held = [s.id for s in scene.shapes if s.id and any(inside(s.rect, f) for f in framed)]
            found |= {(one.source, goal) for goal in held if goal != _FRAME}
        elif one.target:
            found.add((one.source, one.target))
    return found


def faults(scene: Scene) -> Iterator[str]:
    """What is wrong with a page: a text cut or outside its box, a box on another, a line that does
    not end at its box or runs through one, anything off the page, a text on a box."""
    edge = style.MARGIN - 10
    page = Rect(edge, edge, style.WIDTH - 2 * edge, style.HEIGHT - 2 * edge)
    boxes = [s for s in scene.shapes if s.id and s.id != _FRAME]
    for s in (*scene.shapes, *scene.over):
        if not inside(s.rect, page):
            yield f"off the page: {s.id or s.rect}"
        for text in s.texts:
            if not inside(extent(text), s.rect):
                yield f"text outside its box: {text.text!r} in {s.id!r}"
    for text in scene.texts:
        if not inside(extent(text), page):
            yield f"text off the page: {text.text!r}"
        for s in boxes:
            if overlap(extent(text), s.rect):
                yield f"text over a box: {text.text!r} on {s.id!r}"
    for i, one in enumerate(boxes):
        for other in boxes[i + 1 :]:
            if overlap(one.rect, other.rect):
                yield f"box over box: {one.id!r} and {other.id!r}"
    for line in scene.connectors:
        if line.target:
            yield from _faults_of(line, scene.shapes, boxes)


def _faults_of(line: Connector, shapes: tuple[Shape, ...], boxes: list[Shape]) -> Iterator[str]:
    name = f"{line.source} → {line.target}"
    tip = line.arrow[0] if line.arrow else line.path[-1]
    starts = [s.rect for s in shapes if s.id == line.source]
    ends = [s.rect for s in shapes if s.id == line.target]
    if not any(on_border(line.path[0], rect) for rect in starts):
        yield f"does not begin at its box: {name}"
    if not any(on_border(tip, rect) for rect in ends):
        yield f"does not end at its box: {name}"
    passed = [*_along(line.path), tip]
    for s in boxes:
        inner = Rect(s.rect.x + 1, s.rect.y + 1, s.rect.width - 2, s.rect.height - 2)
        if any(inner.x < p.x < inner.right and inner.y < p.y < inner.bottom for p in passed):
            yield f"runs through a box: {name} through {s.id!r}"


def _along(path: tuple[Point, ...]) -> Iterator[Point]:
    for i in range(0, len(path) - 3, 3):
        a, b, c, d = path[i : i + 4]
        for step in range(_STEPS + 1):
            t = step / _STEPS
            u = 1 - t
            yield Point(
                u**3 * a.x + 3 * u * u * t * b.x + 3 * u * t * t * c.x + t**3 * d.x,
                u**3 * a.y + 3 * u * u * t * b.y + 3 * u * t * t * c.y + t**3 * d.y,
            )


def check(seed: int, direction: Direction, slides: bool = True) -> list[str]:
    """What is wrong with the drawings of one programme, as scenes on A4, as SVG, and with `slides`
    as PowerPoint on A3; nothing where all holds."""
    data = shape(seed)
    programme = Programme.model_validate(data)
    pages = [p.scene for p in booklet(programme, GoalGraph(programme), direction=direction)]
    drawn = set[Pair]().union(*map(drawn_on, pages))
    found = [f"not drawn: {a} → {b}" for a, b in sorted(links_of(data) - drawn)]
    for number, scene in enumerate(pages, 1):
        found += [f"page {number}: {fault}" for fault in faults(scene)]
        boxes, lines = written.svg(svg(scene))
        found += [f"page {number}: SVG: lines through a box"] * bool(written.through(boxes, lines))
        if len(lines) != len(scene.connectors):
            found.append(f"page {number}: SVG: not every line is written")
    if slides:
        made = written.slides(pptx(pages, "T", Paper.A3))
        for number, (scene, (boxes, lines)) in enumerate(zip(pages, made, strict=True), 1):
            some = bool(written.through(boxes, lines))
            found += [f"page {number}: PowerPoint: lines through a box"] * some
            if len(lines) != len(scene.connectors):
                found.append(f"page {number}: PowerPoint: not every line is written")
    return found


def main(count: int, first: int = 0) -> int:
    """Check so many programmes in every direction; prints what fails and how much was drawn."""
    links, wrong, kinds = 0, 0, Counter[str]()
    for seed in range(first, first + count):
        links += len(links_of(shape(seed)))
        for direction in Direction:
            found = check(seed, direction)
            wrong += bool(found)
            kinds.update(one.split(": ", 1)[-1].split(":")[0] for one in found)
            for one in found[:2]:
                sys.stdout.write(f"{seed} {direction.value}: {one}\n")
    said = f"{count} programmes, {links} links, {wrong} drawings with something wrong"
    sys.stdout.write(f"{said}: {dict(kinds)}\n")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(*map(int, sys.argv[1:] or ["100"])))
