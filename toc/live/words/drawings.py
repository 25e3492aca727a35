"""What the drawings of the whole programme are called."""

from toc.core.words import Sentences

DRAWINGS = Sentences(
    {
        "overview": ("Overzicht", "Overview"),
        "theory": ("Verandertheorie", "Theory of change"),
        "matrix": ("Matrix van inspanningen en doelen", "Matrix of inspanningen and goals"),
        "chain": ("Keten van indicatoren", "Chain of indicators"),
        "status": ("Hoever het meten is", "How far the measuring is"),
        "coherence": ("Samenhang met verwante programma’s", "Coherence with other programmes"),
        "horizon": ("De hele looptijd", "The whole period"),
    }
)
"""By the names of the table of views."""
