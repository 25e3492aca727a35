"""The base of every model, and the plain types that a programme file uses.

A programme file holds text: `08`, `nee` and `2024-02` arrive here as the user typed them, never as
what YAML makes of them. Each type below says itself which spellings it takes, and refuses an
ambiguous one with an error *type* that `toc.core.loading` turns into a sentence.
"""

import re
from typing import Annotated, Any, ClassVar, TypeVar

from pydantic import (
    AllowInfNan,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    StringConstraints,
    model_validator,
)
from pydantic_core import PydanticCustomError

YES = frozenset({"ja", "yes", "true", "waar"})
NO = frozenset({"nee", "no", "false", "onwaar"})

MOST_COUNTED = 1_000_000
"""The most that a count may be: more is a slip of the finger."""

MOST_AMOUNT = 1e12
"""The most that an amount of euros or fte may be: what is reckoned with is counted exactly."""

_PLAIN_NUMBER = re.compile(r"[-+]?(0|[1-9][0-9]*)([.,][0-9]+)?")
_THOUSANDS = re.compile(r"[-+]?[1-9][0-9]{0,2}(([._ '][0-9]{3})+(,[0-9]+)?|(,[0-9]{3})+)")
_LEADING_ZERO = re.compile(r"[-+]?0+[0-9]+")


class Value(BaseModel):
    """A frozen value that refuses what it does not know.

    A class with a `shorthand` may be written as one bare value: `vision: …` for
    `vision: {text: …}`. One with `open_keys` takes years and phases beside its own keys:
    `{amount: 2, 2024: 1}` for `{amount: 2, periods: {2024: 1}}`.
    """

    # Built when first used: only `Programme` is, and it has all the others in it. So an empty
    # value that stands as a default is made with `model_construct`, which builds nothing. Modules
    # with values have their annotations not as text: pydantic would have to compile each again.
    model_config = ConfigDict(frozen=True, extra="forbid", defer_build=True)
    shorthand: ClassVar[str | None] = None
    open_keys: ClassVar[str | None] = None

    @model_validator(mode="before")
    @classmethod
    def _expand_shorthand(cls, given: Any) -> Any:
        if cls.shorthand is not None and isinstance(given, str | int | float):
            return {cls.shorthand: given}
        return given


def _one_or_many(given: Any) -> Any:
    if given is None:
        return ()
    return given if isinstance(given, list | tuple) else (given,)


def _flag(given: Any) -> Any:
    if isinstance(given, str):
        word = given.strip().lower()
        if word in YES:
            return True
        if word in NO:
            return False
    if isinstance(given, bool):
        return given
    raise PydanticCustomError("flag", "not a yes or a no")


def _number(given: Any) -> Any:
    """Read a number as Dutch and English people write it, and refuse what two people read
    differently: `1.000` and `1,000` are a thousand to one and one to the other."""
    if isinstance(given, bool):
        raise PydanticCustomError("number", "not a number")
    if not isinstance(given, str):
        return given
    text = given.strip()
    # The order matters: 1.000 also looks like a plain decimal.
    if _THOUSANDS.fullmatch(text):
        digits = re.sub(r"[._ ']|,(?=[0-9]{3}(,|$))", "", text)
        raise PydanticCustomError("number_thousands", "ambiguous number", {"instead": digits})
    if _LEADING_ZERO.fullmatch(text):
        raise PydanticCustomError(
            "number_zero", "number with a leading zero", {"instead": text.lstrip("+-0") or "0"}
        )
    if not _PLAIN_NUMBER.fullmatch(text):
        raise PydanticCustomError("number", "not a number")
    return text.replace(",", ".")


def _whole(given: Any) -> Any:
    number = _number(given)
    if isinstance(number, float) and not number.is_integer():
        raise PydanticCustomError("whole", "not a whole number")
    if isinstance(number, str) and "." in number:
        raise PydanticCustomError("whole", "not a whole number")
    return number


def _year(given: Any) -> Any:
    text = str(given).strip()
    if not re.fullmatch(r"[0-9]{4}", text):
        raise PydanticCustomError("year", "not a year")
    return text


def _points(given: Any) -> Any:
    if str(given).strip() not in {"1", "3", "9"}:
        raise PydanticCustomError("points", "not 1, 3 or 9")
    return int(given)


def _count(given: Any) -> Any:
    number = _whole(given)
    if isinstance(number, str | int | float) and float(number) < 1:
        raise PydanticCustomError("count", "less than one")
    if isinstance(number, str | int | float) and float(number) > MOST_COUNTED:
        raise PydanticCustomError("number_too_large", "more than anybody counts")
    return number


def _quantity(given: Any) -> Any:
    number = _number(given)
    if isinstance(number, str | int | float) and float(number) < 0:
        raise PydanticCustomError("quantity", "less than nothing")
    if isinstance(number, str | int | float) and float(number) > MOST_AMOUNT:
        raise PydanticCustomError("number_too_large", "more than anybody has")
    return number


T = TypeVar("T")

Many = Annotated[tuple[T, ...], BeforeValidator(_one_or_many)]
"""A list in which one value may stand without its list."""

Text = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1)]
"""A text that says something: never empty."""

Flag = Annotated[bool, BeforeValidator(_flag)]
"""Yes or no: ja, nee, yes, no, true, false."""

Number = Annotated[float, BeforeValidator(_number), AllowInfNan(False)]
"""A number, with a decimal point or a decimal comma, without thousands marks."""

Quantity = Annotated[float, BeforeValidator(_quantity), AllowInfNan(False)]
"""A number that is not below zero: euros, or full-time equivalents."""

Count = Annotated[int, BeforeValidator(_count)]
"""A whole number of one or more, without thousands marks or leading zeros."""

Year = Annotated[str, BeforeValidator(_year)]
"""A year in four digits, as a key."""

Points = Annotated[int, BeforeValidator(_points)]
"""A judgement on the scale 1 (a little), 3 (clearly), 9 (decisively)."""
