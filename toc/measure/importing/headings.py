"""What a heading says: a field, an indicator, a period, a group."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from toc.core.model import Interval, Programme
from toc.core.model.measurements import Group
from toc.core.problems import WrongError
from toc.core.records.source_mappings import SKIP, SourceMapping, word_of
from toc.measure.importing.answer_meaning import AnswerReader
from toc.measure.importing.grid import GridCell
from toc.measure.importing.periods import part_of_year
from toc.measure.importing.spellings import Dating, DoubtError, period_in_cell
from toc.measure.importing.totals import only_says_total

ASIDE = "aside"
"""The field of a column that is no measurement, and is named as left out: it adds up the columns
beside it, or says what was planned."""

FLAG = "flag"
"""The field of a column with the letters that a statistical office puts with its values."""

_WORDS = {
    "indicator": "indicator indicatoren naam-indicator onderwerp onderwerpen vraag stelling "
    "meetpunt kpi indicators indicator-name series-name topic topics subject subjects question "
    "statement measure",
    "period": "periode perioden jaar datum peildatum meetmoment meetjaar kwartaal maand period "
    "periods year date reference-date time-period quarter month",
    "value": "waarde obs-value score resultaat uitkomst percentage perc cijfer meting gemiddelde "
    "aantal stand realisatie gerealiseerd gemeten value result outcome per-cent mark figure "
    "measurement average mean number count achieved measured actual",
    "n": "n respondenten aantal-respondenten aantal-deelnemers aantal-ingevuld basis steekproef "
    "respondents number-of-respondents number-of-participants number-of-answers responses base "
    "sample sample-size",
    "group": "groep doelgroep subgroep group target-group subgroup",
    "place": "plaats gemeente wijk locatie dorp regio regio-s regios regions wijken-en-buurten "
    "wijkenenbuurten geo country-name place municipality neighbourhood location village region",
    "quality": "kwaliteit zekerheid quality certainty",
    "source": "bron source",
    # What stands on our own form, and is no answer.
    SKIP: "wat-er-gemeten-wordt what-is-measured eenheid unit vorige-waarde previous-value "
    "nr nummer volgnummer no serial-number id country-code indicator-code series-code time-code "
    "stringvalue valueattribute",
    FLAG: "obs-flag",
    ASIDE: "doel doelstelling streefwaarde norm prognose verwachting begroot begroting planning "
    "gepland verschil afwijking goal objective target standard forecast expected budgeted budget "
    "planned difference deviation",
    "note": "toelichting opmerking opmerkingen noot note notes explanation remark remarks comment "
    "comments",
}
_FIELD = {word: field for field, words in _WORDS.items() for word in words.split()}
_YEAR = re.compile(r"\b((?:19|20)\d{2})\b")
_EVERYBODY = frozenset(
    ("totaal", "alle", "allen", "iedereen", "algemeen", "total", "all", "everybody", "everyone")
)


@dataclass(frozen=True)
class HeadedColumn:
    """What a column holds: the `field`, empty where the heading does not say; the `dimension` of
    groups; and what its heading says of all that stands below it. `part` is a month or a quarter
    of a year that stands elsewhere. `everybody` is a heading that says ‘total’: beside groups that
    is everybody, beside periods their sum. `cells` are its headings."""

    number: int
    field: str = ""
    dimension: str = ""
    indicator: str = ""
    period: Interval | None = None
    part: str = ""
    group: Group = ()
    everybody: bool = False
    cells: tuple[GridCell, ...] = ()
    unknown: tuple[GridCell, ...] = ()

    @property
    def about(self) -> tuple[str, Interval | None, Group]:
        """What its headings say of its values: a column with `n` belongs to the value with the
        same."""
        return self.indicator, self.period, self.group

    @property
    def holds_values(self) -> bool:
        """Whether its cells are values."""
        said = self.everybody or self.about != ("", None, ())
        return self.field == "value" or (not self.field and said)


def count_of(values: HeadedColumn, columns: Sequence[HeadedColumn]) -> HeadedColumn | None:
    """The column that says of how many these values are: the one of which all that its headings
    say holds for them, and that says most. Of a group it is never the number of everybody."""
    fitting = [
        one
        for one in columns
        if one.field == "n"
        and one.indicator in ("", values.indicator)
        and one.period in (None, values.period)
        and one.group == values.group
    ]
    return max(fitting, key=lambda one: bool(one.indicator) + bool(one.period), default=None)


class Headings:
    """Recognises headings, names and words of groups."""

    def __init__(self, programme: Programme, mapping: SourceMapping) -> None:
        self._dating = Dating(mapping.dates, mapping.years, mapping.short)
        meant = AnswerReader(programme)
        # People write in a mapping too: what says nothing there is asked again.
        columns = {word_of(text): said for text, said in mapping.columns.items()}
        read = {one: meant.column(said) for one, said in columns.items()}
        self._columns = {one: name for one, name in read.items() if name}
        self._names = {
            one: name
            for one, said in columns.items()
            if one not in self._columns and (name := meant.name(said))
        }
        for text, said in mapping.names.items():
            self._names[word_of(text)] = meant.name(said) or said
        self._groups = {
            word_of(text): meant.group(said) or said for text, said in mapping.groups.items()
        }
        self._indicators: dict[str, set[str]] = {}
        self._dimensions: dict[str, str] = {}
        self._categories: dict[str, set[tuple[str, str]]] = {}
        for name, indicator in programme.indicators.items():
            for text in (name, indicator.text, f"{indicator.text} {indicator.unit or ''}"):
                self._indicators.setdefault(word_of(text), set()).add(name)
            for dimension, categories in indicator.disaggregation.items():
                self._dimensions[word_of(dimension)] = dimension
                for category in categories:
                    pairs = self._categories.setdefault(word_of(category), set())
                    pairs.add((dimension, category))

    def read(self, cell: GridCell) -> HeadedColumn | None:
        """What a heading says, or None where it is not recognised."""
        column = HeadedColumn(cell.column)
        word = word_of(cell.text)
        if cell.empty or cell.fault:
            return None
        if meant := self._columns.get(word):
            name, _, dimension = meant.partition(" ")
            return replace(column, field=name, dimension=dimension)
        if cell.text == "%":
            return replace(column, field="value")
        named = bool(self.indicator(cell.text))
        if word in _FIELD and not (named and _FIELD[word] == ASIDE):
            return replace(column, field=_FIELD[word])
        if word in self._dimensions:
            return replace(column, field="group", dimension=self._dimensions[word])
        if (period := self.period(cell)) is not None:
            return replace(column, period=period)
        if indicator := self.indicator(cell.text):
            return replace(column, field=SKIP if indicator == SKIP else "", indicator=indicator)
        if (group := self.group(cell.text, "")) is not None:
            return replace(column, group=group, everybody=not group)
        if part := part_of_year(cell):
            return replace(column, part=part)
        if only_says_total(cell.text):
            return replace(column, field="value")
        return self._with_year(cell, column)

    def indicator(self, text: str) -> str:
        """The indicator that a name is of, `skip`, or empty where that is not certain."""
        word = word_of(text)
        if word in self._names:
            return self._names[word]
        found = self._indicators.get(word, set())
        return next(iter(found)) if len(found) == 1 else ""

    def group(self, text: str, dimension: str) -> Group | None:
        """The group that a word means, in a dimension where that is known; None where that is not
        certain. A word for everybody is no group."""
        word = word_of(text)
        if self.leaves_out(text):
            return None
        if word in self._groups:
            meant = self._groups[word]
            if meant == "everybody":
                return ()
            name, _, category = meant.partition("=")
            return ((name.strip(), category.strip()),)
        if word in _EVERYBODY:
            return ()
        found = self._categories.get(word, set())
        if dimension:
            found = {pair for pair in found if pair[0] == dimension}
        return (next(iter(found)),) if len(found) == 1 else None

    def leaves_out(self, group: str) -> bool:
        """Whether somebody said that a group is to be left out."""
        return self._groups.get(word_of(group)) == SKIP

    def period(self, cell: GridCell) -> Interval | None:
        """The period that a heading is, if it is one."""
        # 2,024 in a heading is no year, and 12 is no day.
        try:
            return period_in_cell(cell, self._dating)
        except WrongError:
            return None

    def doubt(self, cell: GridCell) -> DoubtError | None:
        """What has to be asked of a heading that is a period, but can be two."""
        try:
            period_in_cell(cell, self._dating)
        except DoubtError as doubt:
            return doubt
        except WrongError:
            pass
        return None

    def _with_year(self, cell: GridCell, column: HeadedColumn) -> HeadedColumn | None:
        """`Score 2023 (%)`: a field or an indicator with a year in it."""
        years = _YEAR.findall(cell.text)
        if len(years) != 1:
            return None
        rest = GridCell(cell.row, cell.column, _YEAR.sub(" ", cell.text).strip() or None)
        year = self.period(GridCell(cell.row, cell.column, years[0]))
        if only_says_total(rest.text):
            return replace(column, field="value", period=year)
        other = self.read(rest)
        return None if other is None or other.period else replace(other, period=year)
