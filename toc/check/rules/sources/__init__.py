"""Whether the file says what the documents say, and where they contradict themselves."""

from toc.check.rules.sources import (
    derived_or_proposed,
    element_without_source,
    in_one_chapter_only,
    quote_not_in_document,
    spelling_differs,
    wording_differs,
)

SOURCES = (
    in_one_chapter_only,
    wording_differs,
    quote_not_in_document,
    element_without_source,
    spelling_differs,
    derived_or_proposed,
)
