"""Numbers as a list counts them: in figures, letters or Roman numerals."""

from __future__ import annotations

_ROMAN = (
    (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"),
    (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
)  # fmt: skip
_MOST = 4000


def letters(number: int) -> str:
    """`a` to `z`, then `aa`, `bb` as Word and LibreOffice count on."""
    if not 0 < number < _MOST:
        return str(number)
    times, at = divmod(number - 1, 26)
    return chr(97 + at) * (times + 1)


def roman(number: int) -> str:
    """`iv`.

    >>> roman(14), letters(28)
    ('xiv', 'bb')
    """
    if not 0 < number < _MOST:
        return str(number)
    made = ""
    for value, sign in _ROMAN:
        times, number = divmod(number, value)
        made += sign * times
    return made


def counted(number: int, form: str) -> str:
    """A number in a form: `1`, `01`, `a`, `A`, `i` or `I`."""
    match form:
        case "01":
            return f"{number:02}"
        case "a":
            return letters(number)
        case "A":
            return letters(number).upper()
        case "i":
            return roman(number)
        case "I":
            return roman(number).upper()
    return str(number)
