"""How the interactive page tells of an element: labels with texts under them."""

from collections.abc import Iterable
from dataclasses import dataclass

from toc.core.graph import GoalGraph
from toc.core.model import Programme
from toc.draw.words.page import PAGE


@dataclass(frozen=True)
class FactText:
    """A text, the element or the network that it is about (empty where it is about neither), and
    what is known of it, in words; the `reasons` among that are looked through when people
    search."""

    text: str
    element: str = ""
    network: str = ""
    notes: tuple[str, ...] = ()
    reasons: tuple[str, ...] = ()


@dataclass(frozen=True)
class Fact:
    """A label with what is said under it. `open` says that the plan does not know it; `sought`
    that the texts are looked through when people search: they are its own, and not the name of
    something else."""

    label: str
    said: tuple[FactText, ...]
    open: bool = False
    sought: bool = False


def partner_title(programme: Programme, name: str) -> str:
    """What people call a partner that an inspanning names, by its id or its title."""
    return programme.organisations.title(name)


@dataclass(frozen=True)
class Teller:
    """Tells of one element of a programme, in the programme's language."""

    programme: Programme
    graph: GoalGraph
    element: str

    def say(self, key: str, **values: object) -> str:
        """A sentence in the programme’s language."""
        return PAGE.say(key, self.programme.language, **values)

    def plain(self, key: str, texts: Iterable[str]) -> Fact:
        """A label with texts under it, that people may look for."""
        return Fact(self.say(key), tuple(FactText(text) for text in texts), sought=True)

    def unknown(self, key: str, text: str) -> Fact:
        """A label with what the plan does not know."""
        return Fact(self.say(key), (FactText(text),), open=True)
