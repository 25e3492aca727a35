"""The command line: one file a command, and the only home of typer and rich."""

import atexit
import gc
import os
import signal
import threading

# A command makes things and ends. Looking for garbage among the modules that it loads, as Python
# does every 700 objects, took a fifth of the time of `toc validate`; a command makes a good
# 100,000 of them, of which some hundreds are garbage.
gc.set_threshold(300_000, 50, 100)
# Python looks through everything again, several times, when it ends. That took a sixth of a run.
atexit.register(gc.freeze)
# pydantic looks through every installed package for plugins of its own; none has a say here.
os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")

# Ctrl-C while the first modules load ends the run without a word about what Python was doing.
_quiet = threading.current_thread() is threading.main_thread()
_before = signal.signal(signal.SIGINT, signal.SIG_DFL) if _quiet else None

from toc.cli.app import main  # noqa: E402 - after the lines above, or they come too late

if _quiet:
    signal.signal(signal.SIGINT, _before)

__all__ = ["main"]
