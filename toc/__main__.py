"""`python -m toc`."""

from toc.cli import main

if __name__ == "__main__":
    main()
