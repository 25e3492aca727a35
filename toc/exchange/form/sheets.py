"""The sheets of the form, in their order: every key of the programme file has a place in one."""

from __future__ import annotations

from toc.core.model import Aim, Profile
from toc.exchange.form.columns import CHOICE, DATE, LIST
from toc.exchange.form.layout import Kind, Question
from toc.exchange.form.main_sheets import MAIN_SHEETS
from toc.exchange.form.rare_sheets import RARE_SHEETS

QUESTIONS = (
    Question("title", ("title",), said="Programme.title", needed=True),
    Question("subtitle", ("subtitle",), said="Programme.subtitle"),
    Question("vision", ("vision", "text"), said="Programme.vision", needed=True, high=3),
    Question("problem", ("problem", "text"), said="Programme.problem", high=3),
    Question("mission", ("mission", "text"), said="Programme.mission", high=3),
    Question("start", ("horizon", "start"), DATE, "Horizon.start"),
    Question("end", ("horizon", "end"), DATE, "Horizon.end"),
    Question("language", ("language",), CHOICE, "Programme.language", ("nl", "en")),
    Question(
        "profile", ("profile",), CHOICE, "Programme.profile", tuple(p.value for p in Profile)
    ),
    Question("work", ("words", "inspanning"), LIST, "*.inspanning"),
    Question("work-nl", ("words", "nl", "inspanning"), LIST, "Words.nl"),
    Question("work-en", ("words", "en", "inspanning"), LIST, "Words.en"),
    Question("currency", ("currency",), said="Programme.currency"),
    Question(
        "ready-criteria",
        ("planning", "ready_criteria"),
        CHOICE,
        "Planning.ready_criteria",
        ("thefd",),
    ),
    Question(
        "aims", ("planning", "aims"), Kind.CHOICES, "Planning.aims", tuple(a.value for a in Aim)
    ),
    Question("accent", ("style", "colours", "accent"), said="Colours.accent"),
    Question("colour-vision", ("style", "colours", "vision"), said="Colours.vision"),
    Question(
        "colour-strategic",
        ("style", "colours", "strategic_goals"),
        said="Colours.strategic_goals",
    ),
    Question(
        "colour-operational",
        ("style", "colours", "operational_goals"),
        said="Colours.operational_goals",
    ),
    Question("colour-work", ("style", "colours", "inspanningen"), said="Colours.inspanningen"),
    Question("font", ("style", "font"), said="HouseStyle.font"),
    Question("logo", ("style", "logo"), said="HouseStyle.logo"),
    Question("paper", ("style", "paper"), CHOICE, "HouseStyle.paper", ("a4", "a3", "letter")),
    Question("footer", ("style", "footer"), said="HouseStyle.footer"),
)

SHEETS = (*MAIN_SHEETS, *RARE_SHEETS)
SHEET = {one.name: one for one in SHEETS}
