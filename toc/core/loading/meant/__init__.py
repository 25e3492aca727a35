"""What somebody meant with a number or a date that is not written as the file has it.

A wrong reading is worse than none: where two people can read it differently it is not `certain`,
and where nobody can tell there is no reading at all.
"""

from toc.core.loading.meant.dates import date
from toc.core.loading.meant.numbers import flag, flag_as_number, number
from toc.core.loading.meant.value import MeantValue

__all__ = ["MeantValue", "date", "flag", "flag_as_number", "number"]
