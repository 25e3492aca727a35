"""How the figures of one source are to be read, remembered beside the programme:
`programmes/NAME/sources/SOURCE.yaml`. People can read and change it."""

from __future__ import annotations

from pathlib import Path
from typing import Literal

from toc.core.loading import slug
from toc.core.loading.one_model import FileRead, read_beside
from toc.core.model.base import Text, Value
from toc.core.records.folder import beside
from toc.core.records.layout import layout, plain

SKIP = "skip"
"""What stands in a mapping for a column, a name or a sheet that is no figure of the programme."""

EVERYWHERE = "everywhere"
"""What stands in a mapping for a place that is all of the programme."""

CHOICES = {
    "decimal": ("comma", "point"),
    "dates": ("day_first", "month_first"),
    "years": ("school_year", "whole_years"),
    "short": ("year", "day"),
    "dash": ("zero", "nothing"),
    "struck": ("skip", "read"),
    "rounded": ("shown", "exact"),
    "others": ("skip", "read"),
}
"""What is asked of a whole file, and what may be answered."""

FIELDS = ("indicator", "period", "value", "n", "group", "place", "quality", "source", "note")


def word_of(text: str) -> str:
    """What texts have in common that are spelt a little differently; a sign is only itself."""
    return slug(text) or text.strip()


class SourceMapping(Value):
    """How the figures of a source are read. `title` is how it is named with its measurements.

    `columns` says of the heading of a column what stands in it: a field of a measurement
    (`value`), a feature that groups are told apart by (`group leeftijd`), or `skip`. `names` gives
    by the name that the source uses the indicator of the programme, or `skip`; `groups` by the
    word that it uses the group (`leeftijd=12-18`; `everybody` is all); `places` by its name or
    code of a place that of the programme, `everywhere` or `skip`. `totals` says of the heading or
    name of a cumulative indicator whether its values are a `total` so far or an `increment`.
    `sheets` are those that are not to be read.

    `decimal`, `dates`, `years` (of `2021/22`) and `short` (of the last number of `juli 23`) say
    how it writes what could mean two things, `dash` what a dash alone
    means, `struck` whether what is struck through counts, `rounded` whether a number is what is
    shown of it, and `others` whether places that are not among `places` are read.
    """

    title: Text | None = None
    columns: dict[Text, Text] = {}
    names: dict[Text, Text] = {}
    groups: dict[Text, Text] = {}
    places: dict[Text, Text] = {}
    totals: dict[Text, Literal["total", "increment"]] = {}
    sheets: dict[Text, Literal["skip"]] = {}
    decimal: Literal["comma", "point"] | None = None
    dates: Literal["day_first", "month_first"] | None = None
    years: Literal["school_year", "whole_years"] | None = None
    short: Literal["year", "day"] | None = None
    dash: Literal["zero", "nothing"] | None = None
    struck: Literal["skip", "read"] | None = None
    rounded: Literal["shown", "exact"] | None = None
    others: Literal["skip", "read"] | None = None


def mapping_file(programme_file: Path, source: str) -> Path:
    """Where the mapping of a source stands, or would."""
    return beside(programme_file, "sources", f"{source}.yaml")


def read_mapping(file: Path) -> FileRead[SourceMapping]:
    """Read a mapping, or every problem at its place."""
    return read_beside(file, SourceMapping)


def mapping_bytes(mapping: SourceMapping, heading: tuple[str, ...]) -> bytes:
    """The file of a mapping, after comment lines that say what it is."""
    stands = plain(mapping)
    if not isinstance(stands, dict):  # a model without a shorthand is always keys
        raise TypeError(type(stands))
    for name in ("columns", "names", "groups", "places", "totals", "sheets"):
        keys = stands.get(name)
        if isinstance(keys, dict):
            stands[name] = dict(sorted(keys.items()))
    comments = "".join(f"# {line}\n" for line in heading)
    return (comments + layout(stands)).encode()
