"""Where a text of a written plan stands."""

from __future__ import annotations

from toc.core.words import Sentences

PLAN_PLACES = Sentences(
    {
        "page": ("blz. {page}", "p. {page}"),
        "sheet": ("tabblad {sheet}", "sheet {sheet}"),
        "drawing": ("blad {sheet}", "page {sheet}"),
        "cell": ("cel {cell}", "cell {cell}"),
        "table": ("tabel {table}", "table {table}"),
        "row": ("rij {row}, kolom {column}", "row {row}, column {column}"),
        "paragraph": ("alinea {paragraph}", "paragraph {paragraph}"),
        "code": ("nummer {code}", "number {code}"),
        "line": ("regel {line}", "line {line}"),
    }
)
