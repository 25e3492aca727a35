"""What the YAML parser means, said in words that help: which character, and what to write.

libyaml has no error codes, so its own short phrases are the key here; one that is not in the table
is said in general words, with its place, so nothing depends on the table being complete.
"""

from __future__ import annotations

from ruamel.yaml.error import MarkedYAMLError, YAMLError

from toc.core.loading.text import SourceText
from toc.core.problems import Problem

_BY_PHRASE = {
    "mapping values are not allowed in this context": "colon-in-text",
    "found character that cannot start any token": "character-cannot-start",
    "did not find expected comment or line break": "character-cannot-start",
    "did not find expected node content": "bracket-without-partner",
    "did not find expected '-' indicator": "list-mixed-with-keys",
    "did not find expected key": "indentation",
    "could not find expected ':'": "colon-missing",
    "found unknown escape character": "escape",
    "did not find expected hexdecimal number": "escape",
    "found invalid Unicode character escape code": "escape",
    "mapping keys are not allowed in this context": "character-cannot-start",
    "found a tab character that violates indentation": "tab",
    "found a tab character where an indentation space is expected": "tab",
    "block sequence entries are not allowed in this context": "list-in-wrong-place",
}

_FLOW = {"while parsing a flow mapping", "while parsing a flow sequence"}

_AT_CONTEXT = {"did not find expected comment or line break", "could not find expected ':'"}
"""What the parser notices only later than where it is: a `>` or `|` before a text, a key without
a colon."""


def explain(source: SourceText, error: YAMLError) -> Problem:
    """The parser's error as a problem at its place."""
    if not isinstance(error, MarkedYAMLError) or error.problem_mark is None:
        return source.error("yaml-syntax", 1, 1)
    mark, context = error.problem_mark, error.context_mark
    line, column = mark.line + 1, mark.column + 1
    phrase, doing = error.problem or "", error.context or ""
    opened = {"line": str(context.line + 1)} if context is not None else {}
    # For what is never closed, the place to look is where it was opened.
    if context is not None and "quoted scalar" in doing and "end of stream" in phrase:
        return source.error("quote-unclosed", context.line + 1, context.column + 1, 1)
    if context is not None and doing in _FLOW:
        values = {"bracket": "[" if "sequence" in doing else "{"}
        values["close"] = "]" if "sequence" in doing else "}"
        return source.error(
            "bracket-unclosed", context.line + 1, context.column + 1, 1, values | opened
        )
    if context is not None and phrase in _AT_CONTEXT:
        line, column = context.line + 1, context.column + 1
    if line > len(source.lines):  # something lacks at the end of the file
        line, column = len(source.lines), len(source.lines[-1]) + 1
    problem = _BY_PHRASE.get(phrase, "yaml-syntax")
    text = source.line(line)
    at = text[column - 1 : column]
    before = text[: column - 1]
    if problem != "tab" and (at == "\t" or (not before.strip() and "\t" in before)):
        problem = "tab"
    if problem == "bracket-without-partner" and at not in ("]", "}"):
        problem = "character-cannot-start" if at.strip() else "yaml-syntax"
    if problem == "indentation" and before.rstrip().endswith(("'", '"')):
        problem = "text-after-quote"
    return source.error(problem, line, column, 1, {"character": at} | opened)
