"""Which way a drawing in columns is read. A drawing is made from left to right and then turned."""

from enum import StrEnum


class Direction(StrEnum):
    """Where the top of the goal tree stands: at the left (the usual way to draw a DIN), at the
    right, or above."""

    LR = "lr"
    RL = "rl"
    TD = "td"
