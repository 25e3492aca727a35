"""What the ruleset of the standard calls an error, in what a programme writes: no schema says it,
and whoever publishes the file hears of it from others.

Source: rulesets/standard.json of IATI 2.03 (https://github.com/IATI/IATI-Rulesets); the numbers
are its own. Of codes, those of its code lists.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain

from toc.core.model import Programme
from toc.core.model.iati import NO_LANGUAGE, QUALITATIVE, Iati, IatiCode, IatiDocument, Narrative
from toc.core.model.iati_file import IatiActivity, IatiValue, ResultIndicator
from toc.core.words import Language, listing
from toc.exchange.iati.activity import PreparedActivity
from toc.exchange.iati.codes import codes_of
from toc.exchange.iati.countries import near_countries
from toc.exchange.iati.remarks import Path, Remark

DAC = "1"
"""The vocabulary of a sector, region or tag that names none."""

_OWN = ("98", "99")
_TOLERANCE = 0.0101
"""How far percentages may be from 100 together, in the ruleset."""


def objections(
    prepared: PreparedActivity, programme: Programme, today: datetime.date
) -> tuple[Remark, ...]:
    """Every error that checks of IATI will find in the file, at the place where it is decided.
    What they only warn of is a note."""
    activity = prepared.activity
    if activity is None:
        return ()
    section = programme.iati or Iati()
    every = chain(
        prepared.objections,
        _identifiers(activity),
        _languages(activity, section),
        _dates(section, today),
        _places(activity, programme.language),
        _sectors(activity),
        _other_codes(activity),
        _results(activity, section),
    )
    return tuple(every)


def _identifiers(of: IatiActivity) -> Iterator[Remark]:
    """1.1.3."""
    if of.identifier and of.identifier == of.reporting_org.ref:
        yield Remark("identifier-of-organisation", ("iati", "identifier"), {"ref": of.identifier})


def _languages(of: IatiActivity, section: Iati) -> Iterator[Remark]:
    """9.95.1."""
    if section.language not in (None, NO_LANGUAGE):
        yield from _on_list("Language", section.language or "", "iati", "language")
    told: dict[str, Path] = {}
    for path, one in _narratives(of, section):
        if one.language is not None:
            told.setdefault(one.language, path)
    for language, path in told.items():
        yield from _on_list("Language", language, *path)


def _narratives(of: IatiActivity, section: Iati) -> Iterator[tuple[Path, Narrative]]:
    for kind in ("titles", "descriptions"):
        for at, one in enumerate(getattr(section, kind)):
            texts = (one,) if isinstance(one, Narrative) else one.narratives
            yield from ((("iati", kind, at), text) for text in texts)
    for kind in ("countries", "regions", "sectors", "tags"):
        for at, code in enumerate(getattr(section, kind)):
            yield from ((("iati", kind, at), text) for text in code.narratives)
    for result in of.results:
        texts = (*result.titles, *result.description)
        for indicator in result.indicators:
            texts += (*indicator.titles, *indicator.description)
        yield from ((("iati",), text) for text in texts)


def _dates(section: Iati, today: datetime.date) -> Iterator[Remark]:
    """11.1.2 to 11.1.5."""
    given = section.dates
    for kind in ("planned", "actual"):
        start, end = getattr(given, f"{kind}_start"), getattr(given, f"{kind}_end")
        if start is not None and end is not None and start.first_day > end.last_day:
            values = {"start": str(start), "end": str(end)}
            yield Remark(f"dates-{kind}", ("iati", "dates", f"{kind}_end"), values)
    for name in ("actual_start", "actual_end"):
        date = getattr(given, name)
        if date is not None and date.first_day > today:
            yield Remark(
                f"date-future-{name.partition('_')[2]}",
                ("iati", "dates", name),
                {"found": str(date)},
            )


def _places(of: IatiActivity, language: Language) -> Iterator[Remark]:
    """3.1, 3.4, 12.1.1, 9.50.1, 9.51.1 and 9.52.1: the countries count with the regions of each
    vocabulary."""
    for at, country in enumerate(of.countries):
        for said in _on_list("Country", country.code, "iati", "countries", at):
            near = listing(near_countries(country.code, language), language, "or")
            yield (
                Remark("no-country-near", said.path, {**said.values, "near": near})
                if near
                else said
            )
    for at, region in enumerate(of.regions):
        vocabulary = region.vocabulary or DAC
        path = ("iati", "regions", at)
        yield from _on_list("RegionVocabulary", vocabulary, *path)
        if vocabulary == DAC:
            yield from _on_list("Region", region.code, *path)
    by_vocabulary = _by_vocabulary(of.regions) or {"": []}
    told: set[str] = set()
    for regions in by_vocabulary.values():
        key = "regions" if regions else "countries"
        for said in _shares((*of.countries, *regions), "places", key):
            if said.key not in told:
                told.add(said.key)
                yield said


def _sectors(of: IatiActivity) -> Iterator[Remark]:
    """2.1, 2.2.1, 12.3.1, 9.76.1 to 9.78.1."""
    for at, one in enumerate(of.sectors):
        path, vocabulary = ("iati", "sectors", at), one.vocabulary or DAC
        yield from _on_list("SectorVocabulary", vocabulary, *path)
        if vocabulary == DAC:
            yield from _on_list("Sector", one.code, *path)
        elif vocabulary == "2":
            yield from _on_list("SectorCategory", one.code, *path)
        elif vocabulary in _OWN and not one.narratives:
            yield Remark("sector-unnamed", path, {"found": one.code, "vocabulary": vocabulary})
    for group in _by_vocabulary(of.sectors).values():
        yield from _shares(group, "sectors", "sectors")


def _by_vocabulary(codes: Iterable[IatiCode]) -> dict[str, list[IatiCode]]:
    found: dict[str, list[IatiCode]] = {}
    for one in codes:
        found.setdefault(one.vocabulary or DAC, []).append(one)
    return found


def _shares(group: Sequence[IatiCode], kind: str, key: str) -> Iterator[Remark]:
    """Of several each has a share, and they are 100 % together; of one it is 100, or none."""
    path = ("iati", key)
    shares = [one.percentage for one in group if one.percentage is not None]
    listed = ", ".join(one.code for one in group)
    total = f"{sum(shares):g}"
    if len(group) == 1 and shares and abs(shares[0] - 100) > _TOLERANCE:
        yield Remark(f"{kind}-one-share", path, {"found": listed, "total": total})
    elif len(group) > 1 and len(shares) < len(group):
        first = next(one.code for one in group if one.percentage is None)
        yield Remark(f"{kind}-without-share", path, {"found": listed, "first": first})
    elif len(group) > 1 and abs(sum(shares) - 100) > _TOLERANCE:
        yield Remark(f"{kind}-not-whole", path, {"found": listed, "total": total})


def _other_codes(of: IatiActivity) -> Iterator[Remark]:
    """9.26.1, 9.79.1."""
    for at, one in enumerate(of.descriptions):
        if one.type is not None:
            yield from _on_list("DescriptionType", one.type, "iati", "descriptions", at)
    for tag in of.tags:
        if tag.vocabulary is not None:
            yield from _on_list("TagVocabulary", tag.vocabulary, "iati", "tags")


def _results(of: IatiActivity, section: Iati) -> Iterator[Remark]:
    """8.8.1, 8.9.1, 8.10.1 and 8.11.1, and the codes of references and documents."""
    for result in of.results:
        for reference in result.references:
            yield from _on_list("ResultVocabulary", reference.vocabulary, "iati", "results")
        yield from _documents(result.documents, "results")
        if result.references and any(one.references for one in result.indicators):
            yield Remark("references-twice", ("iati", "results"), {"text": result.titles[0].text})
        for one in result.indicators:
            yield from _of_indicator(one)


def _of_indicator(of: ResultIndicator) -> Iterator[Remark]:
    for reference in of.references:
        yield from _on_list("IndicatorVocabulary", reference.vocabulary, "iati", "indicators")
    yield from _documents(of.documents, "indicators")
    figures = list(_figures(of))
    for figure in figures:
        yield from _documents(figure.documents, "indicators")
    if of.measure != QUALITATIVE and any(figure.value is None for figure in figures):
        yield Remark("figure-without-value", ("iati", "indicators"), {"text": of.titles[0].text})


def _figures(of: ResultIndicator) -> Iterator[IatiValue]:
    yield from (one.figure for one in of.baselines)
    for period in of.periods:
        yield from (*period.targets, *period.actuals)


def _documents(documents: Iterable[IatiDocument], key: str) -> Iterator[Remark]:
    for one in documents:
        for code in one.categories:
            yield from _on_list("DocumentCategory", code, "iati", key)
        for code in one.languages:
            yield from _on_list("Language", code, "iati", key)


def _on_list(name: str, code: str, *path: str | int) -> Iterator[Remark]:
    if code not in codes_of(name):
        yield Remark(f"not-on-{name}", path, {"found": code})
