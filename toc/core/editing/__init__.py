"""A changed programme into the text of its file: only the lines that say something else differ,
comments and layout stay. A change is a value; how it is written is found here.
"""

from toc.core.editing.rewriting import get_ready, rewritten
from toc.core.editing.text_edits import CannotRewriteError

__all__ = ["CannotRewriteError", "get_ready", "rewritten"]
