"""`python3 cli.py ...` is all that anyone types: it installs what toc needs, in the folder `.venv`
beside it, where that is not there yet, and then is `toc ...`.

Every Python can read this file, back to 2.7: it is the one that says that a Python is too old.
"""

import sys

if sys.version_info < (3, 11):  # noqa: UP036
    sys.stderr.write(
        "toc heeft Python 3.11 tot en met 3.14 nodig, van python.org; dit is Python {0}.{1}. / "
        "toc needs Python 3.11 to 3.14, from python.org; this is Python {0}.{1}.\n".format(
            *sys.version_info[:2]
        )
    )
    sys.exit(2)

from toc.launching import main

if __name__ == "__main__":
    main()
