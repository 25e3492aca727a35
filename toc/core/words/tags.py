"""What the tags of a goal or an indicator are called: the 17 Sustainable Development Goals, and
the themes of the Monitor Brede Welvaart.

Sources: United Nations, the short titles of the goals, in Dutch as Statistics Netherlands (CBS)
has them; CBS, Monitor Brede Welvaart & de Sustainable Development Goals (edition of 2023), in
Dutch and in English.
"""

from __future__ import annotations

from toc.core.words import Language, Sentences

TAGS = Sentences(
    {
        "sdg.1": ("Geen armoede", "No poverty"),
        "sdg.2": ("Geen honger", "Zero hunger"),
        "sdg.3": ("Goede gezondheid en welzijn", "Good health and well-being"),
        "sdg.4": ("Kwaliteitsonderwijs", "Quality education"),
        "sdg.5": ("Gendergelijkheid", "Gender equality"),
        "sdg.6": ("Schoon water en sanitair", "Clean water and sanitation"),
        "sdg.7": ("Betaalbare en duurzame energie", "Affordable and clean energy"),
        "sdg.8": ("Waardig werk en economische groei", "Decent work and economic growth"),
        "sdg.9": (
            "Industrie, innovatie en infrastructuur",
            "Industry, innovation and infrastructure",
        ),
        "sdg.10": ("Ongelijkheid verminderen", "Reduced inequalities"),
        "sdg.11": ("Duurzame steden en gemeenschappen", "Sustainable cities and communities"),
        "sdg.12": (
            "Verantwoorde consumptie en productie",
            "Responsible consumption and production",
        ),
        "sdg.13": ("Klimaatactie", "Climate action"),
        "sdg.14": ("Leven in het water", "Life below water"),
        "sdg.15": ("Leven op het land", "Life on land"),
        "sdg.16": (
            "Vrede, justitie en sterke publieke diensten",
            "Peace, justice and strong institutions",
        ),
        "sdg.17": (
            "Partnerschap om doelstellingen te bereiken",
            "Partnerships for the goals",
        ),
        "sdg": ("SDG {code} ({title})", "SDG {code} ({title})"),
        "wellbeing": ("brede welvaart: {title}", "broad welfare: {title}"),
        "wellbeing.subjective-wellbeing": ("Subjectief welzijn", "Subjective well-being"),
        "wellbeing.material-prosperity": ("Materiële welvaart", "Material well-being"),
        "wellbeing.health": ("Gezondheid", "Health"),
        "wellbeing.labour-and-leisure": ("Arbeid en vrije tijd", "Labour and leisure time"),
        "wellbeing.housing": ("Wonen", "Housing"),
        "wellbeing.society": ("Samenleving", "Society"),
        "wellbeing.safety": ("Veiligheid", "Safety"),
        "wellbeing.environment": ("Milieu", "Environment"),
        "wellbeing.economic-capital": ("Economisch kapitaal", "Economic capital"),
        "wellbeing.natural-capital": ("Natuurlijk kapitaal", "Natural capital"),
        "wellbeing.human-capital": ("Menselijk kapitaal", "Human capital"),
        "wellbeing.social-capital": ("Sociaal kapitaal", "Social capital"),
        "wellbeing.trade-and-aid": ("Handel en hulp", "Trade and aid"),
        "wellbeing.environment-and-resources": (
            "Milieu en grondstoffen",
            "Environment and resources",
        ),
    }
)


def sdg_text(code: str, goal: int, language: Language) -> str:
    """A code with the title of its goal: `SDG 1.2 (Geen armoede)`."""
    return TAGS.say("sdg", language, code=code, title=TAGS.say(f"sdg.{goal}", language))


def theme_text(theme: str, language: Language) -> str:
    """A theme by its id: `brede welvaart: gezondheid`."""
    title = TAGS.say(f"wellbeing.{theme}", language)
    return TAGS.say("wellbeing", language, title=title[0].lower() + title[1:])
