"""Every way from an element up to the vision, as a screen."""

from toc.core.words import Language
from toc.documents.screen import Look, Page, Part, aside, front, line, strong
from toc.draw.views.ways import WhyAnswer
from toc.draw.words.tree import TREE


def ways_page(answer: WhyAnswer, language: Language) -> Page:
    """The answer, and its ways one by one."""
    yield from front(f"{answer.kind.capitalize()} {answer.id}", answer.text)
    if answer.owner:
        yield line(TREE.say("owner", language, owner=answer.owner), look=Look.ASIDE)
    yield line()
    yield line(answer.summary)
    for number, way in enumerate(answer.ways, start=1):
        yield line()
        for depth, step in enumerate(way.steps):
            lead = f"{number}. " if depth == 0 else "   "
            yield line(lead, strong(step.text), aside(f"  {step.id}"), hanging=3)
            if step.link:
                verb, *said = step.link
                more = aside(f" ({', '.join(said)})" if said else "")
                arrow = Part("↑ ", Look.LINK), Part(verb, Look.LINK)
                yield line(*arrow, more, indent=3, hanging=2)
        yield line(way.weakest, indent=3, look=Look.OPEN)
