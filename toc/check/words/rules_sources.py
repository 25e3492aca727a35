"""What the rules of the family `sources` say; see `toc.check.words.rules`."""

from __future__ import annotations

from toc.core.words import Sentences

SOURCES = Sentences(
    {
        "in-one-chapter-only.what": (
            "‘{id}’ staat wel in {here}, maar niet in: {missing}.",
            "‘{id}’ is in {here}, but not in: {missing}.",
        ),
        "in-one-chapter-only.group": (
            "{count} elementen staan in het ene hoofdstuk wel en in het andere niet",
            "{count} elements are in one chapter and not in the other",
        ),
        "in-one-chapter-only.why": (
            "Wie met het ene hoofdstuk werkt, ziet nooit wat alleen in het andere staat.",
            "Whoever works with one chapter never sees what only the other has.",
        ),
        "in-one-chapter-only.fix": (
            "Leg voor of het vergeten is of met opzet is weggelaten. Is het vergeten, vul dan het "
            "document aan en noem de tweede plaats als ‘source’ van het element.",
            "Ask whether it was forgotten or left out on purpose. If forgotten, complete the "
            "document and name the second place as source: of the element.",
        ),
        "wording-differs.replaced.what": (
            "De tekst van ‘{id}’ heeft ‘{here}’; in {where} staat ‘{there}’.",
            "The text of ‘{id}’ has ‘{here}’; in {where} it says ‘{there}’.",
        ),
        "wording-differs.left-out.what": (
            "De tekst van ‘{id}’ heeft ‘{here}’; dat ontbreekt in {where}.",
            "The text of ‘{id}’ has ‘{here}’; that is missing in {where}.",
        ),
        "wording-differs.added.what": (
            "Bij ‘{id}’ staat in {where} meer dan in de tekst: ‘{there}’.",
            "At ‘{id}’ it says more in {where} than in the text: ‘{there}’.",
        ),
        "wording-differs.group": (
            "{count} teksten staan op een andere plaats met andere woorden",
            "{count} texts have other words in another place",
        ),
        "wording-differs.why": (
            "Bij twee teksten houdt ieder de eigen tekst aan, en een indicator meet er maar één.",
            "With two texts everybody holds on to one, and an indicator measures only one.",
        ),
        "wording-differs.fix": (
            "Laat kiezen welke tekst geldt, en herstel de andere in de volgende versie van het "
            "document.",
            "Have it decided which text holds, and mend the other in the next version of the "
            "document.",
        ),
        "spelling-differs.what": (
            "‘{id}’ is in {where} anders geschreven: ‘{there}’.",
            "‘{id}’ is written differently in {where}: ‘{there}’.",
        ),
        "spelling-differs.group": (
            "{count} teksten zijn op een andere plaats alleen anders geschreven",
            "{count} texts are only written differently in another place",
        ),
        "spelling-differs.why": (
            "Het is geen tegenspraak, maar wie de tekst in het document zoekt, vindt maar één "
            "plaats.",
            "It is not a contradiction, but whoever searches the document finds only one place.",
        ),
        "spelling-differs.fix": (
            "Trek hoofdletters, leestekens en spaties gelijk in de volgende versie van het "
            "document.",
            "Make capitals, punctuation and spaces the same in the next version of the document.",
        ),
        "quote-not-in-document.far.what": (
            "Deze tekst van ‘{id}’ staat niet letterlijk in ‘{document}’.",
            "This text of ‘{id}’ is not word for word in ‘{document}’.",
        ),
        "quote-not-in-document.near.what": (
            "Deze tekst van ‘{id}’ staat niet letterlijk in ‘{document}’; daar staat: ‘{alike}’.",
            "This text of ‘{id}’ is not word for word in ‘{document}’, which has: ‘{alike}’.",
        ),
        "quote-not-in-document.group": (
            "{count} teksten staan niet letterlijk in hun document",
            "{count} texts are not word for word in their document",
        ),
        "quote-not-in-document.why": (
            "Een woord meer of minder kan een belofte zijn die niemand heeft gedaan.",
            "One word more or less may be a promise that nobody made.",
        ),
        "quote-not-in-document.fix": (
            "Neem de woorden van het document over, of zet bij source: dat de tekst ervan is "
            "afgeleid.",
            "Take over the words of the document, or say at source: that the text is derived.",
        ),
        "element-without-source.what": (
            "‘{id}’ zegt niet waar het staat.",
            "‘{id}’ does not name its source.",
        ),
        "element-without-source.group": (
            "{count} elementen zeggen niet waar ze staan",
            "{count} elements do not name their source",
        ),
        "element-without-source.why": (
            "Bij bijna alle andere staat het wel; dit lijkt dus vastgesteld en is dat misschien "
            "niet.",
            "Nearly all others do; so this looks adopted and perhaps is not.",
        ),
        "element-without-source.fix": (
            "Schrijf onder source: het document en de paragraaf, of dat het een voorstel is.",
            "Write the document and the section under source:, or that it is a proposal.",
        ),
        "derived-or-proposed.what": (
            "Niet letterlijk uit een document: afgeleid {derived}, voorgesteld {proposed}, "
            "verbindingen die alleen uit een netwerk volgen {network}.",
            "Not literally from a document: derived {derived}, proposed {proposed}, links that "
            "only follow from a network {network}.",
        ),
        "derived-or-proposed.group": (
            "{count} tellingen van wat niet letterlijk uit een document komt",
            "{count} counts of what is not literally from a document",
        ),
        "derived-or-proposed.why": (
            "Wie het plan vaststelt, wil weten wat al vastgesteld was en wat erbij is bedacht.",
            "Whoever adopts the plan wants to know what was adopted before and what was added.",
        ),
        "derived-or-proposed.fix": (
            "Leg dit voor bij de vaststelling. Is erover besloten, noem dan dat besluit als "
            "source: van het onderdeel.",
            "Put this forward at the adoption. Once decided, name the decision as source: of the "
            "part.",
        ),
    }
)
