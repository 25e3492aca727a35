"""What statistical offices say of a value with a letter, as it is noted with the measurement."""

from __future__ import annotations

from toc.core.words import Sentences

FLAGS = Sentences(
    {
        "flag.b": ("trendbreuk (b)", "break in time series (b)"),
        "flag.d": ("andere definitie (d)", "definition differs (d)"),
        "flag.e": ("geschat (e)", "estimated (e)"),
        "flag.f": ("voorspeld (f)", "forecast (f)"),
        "flag.i": ("ingevulde waarde (i)", "imputed value (i)"),
        "flag.n": ("niet significant (n)", "not significant (n)"),
        "flag.p": ("voorlopig (p)", "provisional (p)"),
        "flag.r": ("herzien (r)", "revised (r)"),
        "flag.s": ("schatting van Eurostat (s)", "Eurostat estimate (s)"),
        "flag.u": ("weinig betrouwbaar (u)", "low reliability (u)"),
        "flag.C": ("vertrouwelijk (C)", "confidential (C)"),
        "unknown": ("kenmerk {flag}", "flag {flag}"),
    }
)
