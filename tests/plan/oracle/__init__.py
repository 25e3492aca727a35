"""Small programmes with every kind of demand in them, and an oracle that tries every choice there
is. It works from the programme itself and shares no code with `toc.plan.choosing`: what a demand
means is spelled out here once more, month by month. It plans whole years from 2024 on."""

from tests.plan.oracle.choice import Oracle
from tests.plan.oracle.generator import FIRST, programmes
from tests.plan.oracle.said import Key, Starts

__all__ = ["FIRST", "Key", "Oracle", "Starts", "programmes"]
