"""A programme's own words: what it calls an inspanning, and in what it counts money."""

import re
from typing import Annotated, Any

from pydantic import BeforeValidator
from pydantic_core import PydanticCustomError

from toc.core.model.base import Many, Text, Value
from toc.core.words.locales import Noun

CURRENCIES = frozenset(
    re.findall(
        r"[A-Z]+",
        "AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP "
        "BYN BZD CAD CDF CHF CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP "
        "GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES "
        "KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU "
        "MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON "
        "RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND "
        "TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VED VES VND VUV WST XAF XCD XCG XOF XPF YER ZAR "
        "ZMW ZWG",
    )
)
"""The money that people pay with, by its code (ISO 4217)."""

_ONE = re.compile(r"(?:(?P<article>de|het) )?(?P<word>[^\W\d_][^\W\d_’' -]*(?:[’' -][^\W\d_]+)*)")


def _currency(given: Any) -> Any:
    code = given.strip().upper() if isinstance(given, str) else ""
    if code not in CURRENCIES:
        raise PydanticCustomError("currency", "not a currency")
    return code


def _forms(given: Any) -> Any:
    forms = given if isinstance(given, list | tuple) else (given,)
    if given is not None and not forms:
        return ()
    words = [form.strip() if isinstance(form, str) else "" for form in forms]
    if len(words) != 2 or not all(_ONE.fullmatch(word) for word in words):
        raise PydanticCustomError("two_forms", "not a word and its plural")
    return tuple(words)


Currency = Annotated[str, BeforeValidator(_currency)]
"""A code of ISO 4217, such as `EUR`."""

Forms = Annotated[Many[Text], BeforeValidator(_forms)]
"""A word and its plural; a Dutch *het* word with its article: `[het project, projecten]`."""


def noun(forms: tuple[str, ...]) -> Noun | None:
    """The word of two forms, or None where there are none."""
    if not forms:
        return None
    one, many = (_ONE.fullmatch(form) for form in forms)
    assert one is not None
    assert many is not None
    return Noun(one["word"], many["word"], one["article"] == "het")


class OwnWords(Value):
    """What a programme calls an `inspanning` in one language."""

    inspanning: Forms = ()


class Words(OwnWords):
    """What a programme calls an `inspanning`, in its own language; `nl` and `en` are for a reader
    in another one."""

    nl: OwnWords = OwnWords.model_construct()
    en: OwnWords = OwnWords.model_construct()

    def work(self, language: str, own: str) -> Noun | None:
        """Its word for an inspanning in a language; `own` is the programme's. None where it has
        none."""
        asked = self.nl if language == "nl" else self.en
        return noun(asked.inspanning or (self.inspanning if language == own else ()))
