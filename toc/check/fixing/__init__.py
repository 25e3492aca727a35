"""What can be mended in a programme file without asking: text in, edits and a new text out.

Only what has one right answer is mended, and every byte outside the edits stays as it is. After
each step the new text is read again: where it does not say the same but for the edits, or is not
better than it was, the step is taken back. Nothing here writes a file but `writing`.
"""

from toc.check.fixing.fix import FixedFile, fix
from toc.core.problems import Edit

__all__ = ["Edit", "FixedFile", "fix"]
