"""What the rules of the family `privacy` say; see `toc.check.words.rules`."""

from __future__ import annotations

from toc.core.words import Sentences

PRIVACY = Sentences(
    {
        "citizen-service-number.what": (
            "‘{found}’ kan een burgerservicenummer zijn.",
            "‘{found}’ may be a citizen service number.",
        ),
        "citizen-service-number.group": (
            "{count} teksten met een mogelijk burgerservicenummer",
            "{count} texts with what may be a citizen service number",
        ),
        "citizen-service-number.why": (
            "Een burgerservicenummer mag alleen waar de wet dat zegt; in een plan is het een "
            "datalek.",
            "A citizen service number is allowed only where the law says so; in a plan it is a "
            "data breach.",
        ),
        "citizen-service-number.fix": (
            "Haal het weg, ook uit eerdere versies, en schrijf op wat ervan te leren is zonder de "
            "persoon.",
            "Take it out, of earlier versions too, and write what is to be learnt without the "
            "person.",
        ),
        "person-name.what": (
            "‘{found}’ lijkt de naam van een persoon.",
            "‘{found}’ looks like the name of a person.",
        ),
        "person-name.group": (
            "{count} teksten met de naam van een persoon",
            "{count} texts with the name of a person",
        ),
        "person-name.why": (
            "Mensen wisselen van baan, een rol blijft; en wie in een plan staat, heeft daar niet "
            "altijd ja op gezegd.",
            "People change jobs and a role stays; and not everybody who is named in a plan "
            "agreed to it.",
        ),
        "person-name.fix": (
            "Schrijf de rol en de organisatie, bijvoorbeeld: programmaleider.",
            "Write the role and the organisation, for example: programme leader.",
        ),
        "phone-number.what": (
            "‘{found}’ lijkt een telefoonnummer.",
            "‘{found}’ looks like a phone number.",
        ),
        "phone-number.group": (
            "{count} teksten met een telefoonnummer",
            "{count} texts with a phone number",
        ),
        "phone-number.why": (
            "Een plan wordt doorgestuurd en gedrukt; het nummer blijft in elke kopie staan.",
            "A plan is mailed on and printed; the number stays in every copy.",
        ),
        "phone-number.fix": (
            "Schrijf de rol en de organisatie, en bewaar het nummer in het adresboek van het "
            "programmabureau.",
            "Write the role and the organisation, and keep the number in the address book of the "
            "programme office.",
        ),
        "email-address.what": (
            "‘{found}’ is een e-mailadres.",
            "‘{found}’ is an e-mail address.",
        ),
        "email-address.group": (
            "{count} teksten met een e-mailadres",
            "{count} texts with an e-mail address",
        ),
        "email-address.why": (
            "Een plan wordt doorgestuurd en gedrukt; het adres blijft in elke kopie staan.",
            "A plan is mailed on and printed; the address stays in every copy.",
        ),
        "email-address.fix": (
            "Schrijf de rol en de organisatie, en bewaar het adres in het adresboek van het "
            "programmabureau.",
            "Write the role and the organisation, and keep the address in the address book of "
            "the programme office.",
        ),
        "home-address.what": (
            "‘{found}’ lijkt een adres of postcode.",
            "‘{found}’ looks like an address or postcode.",
        ),
        "home-address.group": (
            "{count} teksten met een adres of postcode",
            "{count} texts with an address or postcode",
        ),
        "home-address.why": (
            "Een adres leidt naar de mensen die er wonen.",
            "An address tells who lives there.",
        ),
        "home-address.fix": (
            "Schrijf de wijk, het dorp of de naam van de organisatie.",
            "Write the neighbourhood, the village or the name of the organisation.",
        ),
    }
)
