"""The real programmes, each read once."""

from __future__ import annotations

from pathlib import Path

import pytest

import toc
from toc.core.dossier import Dossier
from toc.core.model import Programme

PROGRAMMES = Path(__file__).parents[2] / "programmes"


@pytest.fixture(scope="session")
def alliantie_loaded() -> Dossier:
    return toc.open(PROGRAMMES / "alliantie-van-kracht.yaml")


@pytest.fixture(scope="session")
def alliantie(alliantie_loaded: Dossier) -> Programme:
    assert alliantie_loaded.programme is not None
    return alliantie_loaded.programme


@pytest.fixture(scope="session")
def kansen_loaded() -> Dossier:
    return toc.open(PROGRAMMES / "kansen-voor-kinderen-groningen.yaml")


@pytest.fixture(scope="session")
def kansen(kansen_loaded: Dossier) -> Programme:
    assert kansen_loaded.programme is not None
    return kansen_loaded.programme
