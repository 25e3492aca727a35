"""What a unit is one of: a size, a time, a share, a number of people or things."""

from __future__ import annotations

from enum import StrEnum
from functools import lru_cache

from toc.check.rules.indicators._words import words
from toc.core.model.shares import is_share


class Quantity(StrEnum):
    """What figures in a unit say."""

    SHARE = "share"
    NUMBER = "number"
    """Of what, the text says: aantal, stuks."""
    COUNTED = "counted"
    """What is counted, by its name: personen, woningen."""
    AREA = "area"
    LENGTH = "length"
    WEIGHT = "weight"
    VOLUME = "volume"
    ENERGY = "energy"
    MONEY = "money"
    TIME = "time"
    SPEED = "speed"
    SOUND = "sound"
    HEAT = "heat"
    MARK = "mark"


UNITS: tuple[tuple[Quantity, tuple[str, ...]], ...] = (
    (Quantity.SHARE, ("%", "procent", "percent", "percentage")),
    (Quantity.AREA, ("ha", "hectare", "hectares", "hectaren")),
    (Quantity.AREA, ("m2", "m²", "vierkante")),
    (Quantity.LENGTH, ("km", "kilometer", "kilometers", "kilometres")),
    (Quantity.LENGTH, ("m", "meter", "meters", "metres")),
    (Quantity.MONEY, ("€", "euro", "euro's", "euros", "eur")),
    (Quantity.WEIGHT, ("kg", "kilo", "kilo's", "kilogram", "kilos")),
    (Quantity.WEIGHT, ("ton", "tonnen", "tonnes", "kton")),
    (Quantity.VOLUME, ("m3", "m³", "kubieke", "liter", "liters", "litres")),
    (Quantity.ENERGY, ("kwh", "mwh", "gwh", "tj", "pj", "gj")),
    (Quantity.TIME, ("uur", "uren", "hour", "hours")),
    (
        Quantity.TIME,
        (
            *("dag", "dagen", "werkdag", "werkdagen", "kalenderdagen", "etmaal", "etmalen"),
            *("day", "days"),
        ),
    ),
    (Quantity.TIME, ("week", "weken", "weeks")),
    (Quantity.TIME, ("maand", "maanden", "month", "months")),
    (Quantity.TIME, ("jaar", "jaren", "year", "years")),
    (Quantity.TIME, ("minuut", "minuten", "minute", "minutes")),
    (Quantity.TIME, ("seconde", "seconden", "second", "seconds")),
    (Quantity.SPEED, ("km/u", "km/uur", "km/h", "mph")),
    (Quantity.SOUND, ("db", "dba", "decibel", "decibels")),
    (Quantity.HEAT, ("graden", "°c", "degrees")),
    (Quantity.MARK, ("rapportcijfer", "cijfer", "grade", "mark")),
)
"""The ways in which one unit is written, and what it says."""

_PLACE = {name: at for at, (_, names) in enumerate(UNITS) for name in names}
SIZES = frozenset(
    (
        *(Quantity.AREA, Quantity.LENGTH, Quantity.WEIGHT, Quantity.VOLUME, Quantity.ENERGY),
        *(Quantity.SOUND, Quantity.HEAT),
    )
)


def family(unit: str) -> int | None:
    """Which line of `UNITS` a unit is on; None for any other.

    >>> family("kg per inwoner") == family("kilo's"), family("fte")
    (True, None)
    """
    return _PLACE.get("%" if is_share(unit) else _first(unit))


@lru_cache(maxsize=1 << 10)
def quantity(unit: str) -> Quantity | None:
    """What figures in a unit say; None where that is not known. Of ‘kg per inwoner’ that is what
    stands first.

    >>> quantity("kg per inwoner").value, quantity("aantal weken").value, quantity("index")
    ('weight', 'time', None)
    """
    if is_share(unit):
        return Quantity.SHARE
    first, *rest = unit.lower().replace("’", "'").split() or [""]
    if first in _PLACE:
        return UNITS[_PLACE[first]][0]
    if first == "#" or first in words("counting_units"):
        if rest and rest[0] in _PLACE:
            return UNITS[_PLACE[rest[0]]][0]
        # ‘aantal per duizend’ is a share as well.
        if "per" in rest:
            return None
        return Quantity.NUMBER if first == "#" or first in _NUMBERS else Quantity.COUNTED
    return None


_NUMBERS = frozenset({"aantal", "aantallen", "absoluut", "stuks", "number", "numbers", "count"})


def _first(unit: str) -> str:
    return (unit.lower().replace("’", "'").split() or [""])[0]
