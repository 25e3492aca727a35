"""A programme and what was measured of it as an IATI activity with results; or why it cannot be
one.

A strategic goal is a result of the type impact, an operational goal an outcome, an inspanning an
output, unless `iati.results` says otherwise. Only indicators that the public may see are in it,
and of those only the values that may be shown (`toc.measure.monitoring.suppression`). What the
plan does not say is not filled in: what the schema demands is a reason not to write the file,
and what it can do without is left out, with a note.
"""

from __future__ import annotations

from toc.exchange.iati.activity import PreparedActivity, prepare
from toc.exchange.iati.remarks import Remark, note_said
from toc.exchange.iati.ruleset import objections

__all__ = ["PreparedActivity", "Remark", "note_said", "objections", "prepare"]
