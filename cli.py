"""`python cli.py …` is `toc …` without an install: only the packages in requirements.txt."""

from toc.cli import main

if __name__ == "__main__":
    main()
