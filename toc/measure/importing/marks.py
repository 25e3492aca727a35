"""What a reader of workbooks does not say of the cells of a sheet."""

from __future__ import annotations

from dataclasses import dataclass, field

At = tuple[int, int]
"""A row and a column, counted from 1."""


@dataclass
class Marks:
    """`errors` are cells whose formula failed, with what is shown there; `texts` what is shown
    where the value itself is a code, `forms` how a number is shown, as Excel writes that. `merged`
    gives of each part of a merged cell where that starts."""

    errors: dict[At, str] = field(default_factory=dict)
    texts: dict[At, str] = field(default_factory=dict)
    forms: dict[At, str] = field(default_factory=dict)
    struck: set[At] = field(default_factory=set)
    merged: dict[At, At] = field(default_factory=dict)
    hidden_rows: frozenset[int] = frozenset()
    hidden_columns: frozenset[int] = frozenset()
