"""Whether the file holds data about people, which do not belong in a plan."""

from toc.check.rules.privacy import (
    citizen_service_number,
    email_address,
    home_address,
    person_name,
    phone_number,
)

PRIVACY = (
    citizen_service_number,
    person_name,
    phone_number,
    email_address,
    home_address,
)
