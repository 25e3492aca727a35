"""All that the rules about persons see in a text, for who leaves it out."""

from __future__ import annotations

from typing import NamedTuple

from toc.check.rules.privacy.citizen_service_number import service_number_in
from toc.check.rules.privacy.email_address import email_in
from toc.check.rules.privacy.home_address import address_in
from toc.check.rules.privacy.person_name import name_in, role_in
from toc.check.rules.privacy.phone_number import phone_in

_LOOKS = {
    "citizen-service-number": service_number_in,
    "person-name": name_in,
    "phone-number": phone_in,
    "email-address": email_in,
    "home-address": address_in,
}


class PersonalData(NamedTuple):
    """Something about a person in a text: the id of the rule that sees it, and the words."""

    rule: str
    words: str


def personal_in(text: str, *, in_role: bool = False) -> PersonalData | None:
    """The first that is seen in a text, or None. `in_role` is for a text that says who does
    something: a first name alone is a person there."""
    for rule, look in _LOOKS.items():
        if found := look(text):
            return PersonalData(rule, found)
    if in_role and (found := role_in(text)):
        return PersonalData("person-name", found)
    return None
