"""Checking again after a change: only what the change can touch is asked again, and the answer is
exactly that of a check from the start. What each rule looks at, it says in its module
(`toc.check.rules.looks`)."""

from toc.check.again.keeper import Keeper

__all__ = ["Keeper"]
