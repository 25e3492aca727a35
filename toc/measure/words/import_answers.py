"""The words in which questions about a partner's file are answered: `--map "WHAT=MEANING"`.

Each is understood in both languages, whichever the question was asked in.
"""

from __future__ import annotations

from toc.core.words import Sentences

ANSWERS = Sentences(
    {
        # --- what stands in a column ---
        "field.indicator": ("indicator", "indicator"),
        "field.period": ("periode", "period"),
        "field.value": ("waarde", "value"),
        "field.n": ("n", "n"),
        "field.group": ("groep", "group"),
        "field.place": ("plaats", "place"),
        "field.quality": ("kwaliteit", "quality"),
        "field.source": ("bron", "source"),
        "field.note": ("toelichting", "note"),
        "skip": ("overslaan", "skip"),
        "everybody": ("iedereen", "everybody"),
        # --- how a file writes what can mean two things ---
        "asked.decimal": ("decimaal", "decimal"),
        "choice.decimal.comma": ("komma", "comma"),
        "choice.decimal.point": ("punt", "point"),
        "asked.dates": ("datums", "dates"),
        "choice.dates.day_first": ("dag-eerst", "day-first"),
        "choice.dates.month_first": ("maand-eerst", "month-first"),
        "asked.years": ("twee-jaren", "two-years"),
        "choice.years.school_year": ("schooljaar", "school-year"),
        "choice.years.whole_years": ("hele-jaren", "whole-years"),
        "asked.short": ("laatste-getal", "last-number"),
        "choice.short.year": ("jaar", "year"),
        "choice.short.day": ("dag", "day"),
        "asked.dash": ("streepje", "dash"),
        "choice.dash.zero": ("nul", "zero"),
        "choice.dash.nothing": ("niets", "nothing"),
        "asked.struck": ("doorgestreept", "struck"),
        "choice.struck.skip": ("overslaan", "skip"),
        "choice.struck.read": ("lezen", "read"),
        "asked.rounded": ("afgerond", "rounded"),
        "choice.rounded.shown": ("zoals-getoond", "as-shown"),
        "choice.rounded.exact": ("precies", "exact"),
        "asked.others": ("andere-plaatsen", "other-places"),
        "choice.others.skip": ("overslaan", "skip"),
        "choice.others.read": ("lezen", "read"),
        "everywhere": ("overal", "everywhere"),
        "total": ("totaal", "total"),
        "increment": ("toename", "increment"),
        # --- why an answer is none ---
        "refused.total.what": (
            "‘{answer}’ is geen antwoord op de vraag of ‘{found}’ een totaal tot dan toe is.",
            "‘{answer}’ is not an answer to the question whether ‘{found}’ is a total so far.",
        ),
        "refused.total.fix": (
            "Antwoord met totaal of met toename.",
            "Answer with total or with increment.",
        ),
        "refused.column.what": (
            "‘{answer}’ is geen antwoord op de vraag wat er onder ‘{found}’ staat.",
            "‘{answer}’ is not an answer to the question what is in the column ‘{found}’.",
        ),
        "refused.column.fix": (
            "Antwoord met een indicator ({indicators}), met {fields}, met groep en een kenmerk, "
            "of met overslaan.",
            "Answer with an indicator ({indicators}), with {fields}, with group and a feature, or "
            "with skip.",
        ),
        "refused.dimension.what": (
            "Geen indicator van dit programma wordt uitgesplitst naar ‘{answer}’.",
            "No indicator of this programme is broken down by ‘{answer}’.",
        ),
        "refused.dimension.fix": (
            "De kenmerken zijn: {dimensions}. Zet dit kenmerk eerst bij de uitsplitsing van de "
            "indicator, of antwoord met overslaan als de cijfers over iedereen gaan.",
            "The features are: {dimensions}. Put this feature with the disaggregation of the "
            "indicator first, or answer with skip if the figures are about everybody.",
        ),
        "refused.no-groups.what": (
            "Geen indicator van dit programma wordt uitgesplitst, dus onder ‘{found}’ kan geen "
            "groep staan.",
            "No indicator of this programme is broken down by groups, so there can be none in "
            "the column ‘{found}’.",
        ),
        "refused.no-groups.fix": (
            "Zet het kenmerk eerst bij de indicator, zoals in uitsplitsing: {example}. Of "
            "antwoord met overslaan als de cijfers over iedereen gaan.",
            "Put the feature with the indicator first, as in disaggregation: {example}. Or "
            "answer with skip if the figures are about everybody.",
        ),
        "refused.name.what": (
            "‘{answer}’ is geen indicator van dit programma, dus geen antwoord bij ‘{found}’.",
            "‘{answer}’ is not an indicator of this programme, so it is no answer for ‘{found}’.",
        ),
        "refused.name.fix": (
            "Antwoord met een indicator ({indicators}) of met overslaan.",
            "Answer with an indicator ({indicators}) or with skip.",
        ),
        "refused.group.what": (
            "‘{answer}’ is geen groep van dit programma, dus geen antwoord bij ‘{found}’.",
            "‘{answer}’ is not a group of this programme, so it is no answer for ‘{found}’.",
        ),
        "refused.group.fix": (
            "Antwoord met een groep ({groups}), met iedereen of met overslaan.",
            "Answer with a group ({groups}), with everybody or with skip.",
        ),
        "refused.sheet.what": (
            "‘{answer}’ is geen antwoord op de vraag of het blad ‘{found}’ overgeslagen mag "
            "worden.",
            "‘{answer}’ is not an answer to the question whether the sheet ‘{found}’ may be "
            "skipped.",
        ),
        "refused.sheet.fix": (
            "Antwoord met overslaan. Telt het blad mee, zet dan boven de kolommen wat erin staat.",
            "Answer with skip. If the sheet counts, put above the columns what is in them.",
        ),
        "refused.choice.what": (
            "‘{answer}’ is geen antwoord op de vraag naar ‘{found}’.",
            "‘{answer}’ is not an answer to the question about ‘{found}’.",
        ),
        "refused.choice.fix": ("Antwoord met {options}.", "Answer with {options}."),
        "refused.twice.what": (
            "Over ‘{found}’ staan twee antwoorden, ‘{other}’ en ‘{answer}’.",
            "There are two answers about ‘{found}’, ‘{other}’ and ‘{answer}’.",
        ),
        "refused.twice.fix": ("Geef er één.", "Give one."),
        "none": ("geen", "none"),
        "and-more": ("{shown} en nog {rest} andere", "{shown} and {rest} more"),
    }
)
