"""What the next version of eight of the plans in tests/exchange/plans could say: the same in other
words, something else in the place of what went, and something new that looks like what was there.
Made by hand for measuring which texts are the same element; no word list is made of it."""

from __future__ import annotations

from typing import NamedTuple


class NextPlan(NamedTuple):
    """The next version of a plan: texts that changed, texts that went, texts that are new. What is
    not named stayed as it was."""

    reworded: dict[str, str]
    gone: tuple[str, ...]
    new: tuple[str, ...]


NEXT = {
    "p01-best-participatie": NextPlan(
        {
            "Inwoners voorzien met betaald werk zelf in hun levensonderhoud": (
                "Meer inwoners voorzien met betaald werk in hun eigen levensonderhoud"
            ),
            "Aantal uitkeringen Participatiewet (met IOAW, IOAZ en BBZ)": (
                "Aantal bijstandsuitkeringen (Participatiewet, IOAW, IOAZ en BBZ)"
            ),
            "Een banenmarkt voor de subregio organiseren, waar werkgevers en werkzoekenden elkaar"
            " treffen.": (
                "Twee keer per jaar een banenmarkt organiseren voor werkgevers en werkzoekenden in"
                " de subregio."
            ),
            "De eerste groep Taal-Doen evalueren en een tweede groep starten, voor"
            " vergunninghouders die niet kunnen lezen en schrijven.": (
                "Een derde groep Taal-Doen starten voor vergunninghouders die niet kunnen lezen en"
                " schrijven."
            ),
            "De nieuwe Wet inburgering uitvoeren, zodat elke inburgeraar snel meedoet door werk of"
            " op een andere manier.": (
                "De Wet inburgering 2021 uitvoeren: elke inburgeraar doet snel mee, door werk of"
                " anders."
            ),
        },
        (
            "De aanbevelingen van het rekenkameronderzoek uit 2019 opvolgen.",
            "Meedoen aan de landelijke pilot Brede intake voor de nieuwe wet inburgering.",
        ),
        (
            "Aantal jongeren dat volledig uitstroomt naar een opleiding",
            "De aanbevelingen van de accountant over 2024 opvolgen.",
            "Een werkbezoek organiseren, waar raadsleden en werkgevers elkaar treffen.",
        ),
    ),
    "p02-lage-beemden-bibliotheek": NextPlan(
        {
            "Laaggeletterdheid pakken we samen aan": "Samen pakken we laaggeletterdheid aan",
            "Een doorgaande leeslijn van 0 tot 18 jaar opbouwen": (
                "De doorgaande leeslijn van 0 tot 20 jaar versterken"
            ),
            "BoekStart aanbieden aan jonge ouders": "BoekStart aanbieden aan alle jonge ouders",
            "Ouders betrekken bij het lezen": "Ouders meer betrekken bij het (voor)lezen",
            "Taalhuizen openhouden": "De Taalhuizen openhouden en uitbreiden",
            "Een leven lang ontwikkelen met plezier": "Een leven lang met plezier ontwikkelen",
            "Cursussen Klik&Tik en Digisterker geven": "Cursussen Digisterker en Klik&Tik geven",
            "De bibliotheek dichtbij: van en voor iedereen": (
                "Een bibliotheek dichtbij, van en voor iedereen"
            ),
        },
        ("Meedoen aan het Leesoffensief Brabant", "Activiteiten met inwoners maken"),
        (
            "Meedoen aan het Taalakkoord Brabant",
            "De online cursussen aanbieden",
            "Ouders betrekken bij de medezeggenschap",
        ),
    ),
    "p03-middelburg-veiligheid": NextPlan(
        {
            "Wie in Middelburg woont, werkt of op bezoek is, voelt zich veilig en is dat ook.": (
                "Iedereen die in Middelburg woont, werkt of verblijft, is veilig en voelt zich"
                " veilig."
            ),
            "De aanpak van ondermijnende criminaliteit is effectief en stoelt op gegevens": (
                "De aanpak van ondermijning is effectief en datagedreven"
            ),
            "Minder jongeren plegen strafbare feiten of hebben een steekwapen bij zich": (
                "Minder jongeren plegen delicten of dragen een steekwapen"
            ),
            "Een nieuw Integraal Veiligheidsbeleid 2023-2026 opstellen": (
                "Een nieuw Integraal Veiligheidsbeleid 2027-2030 opstellen"
            ),
            "Het team aanpak woonoverlast bespreekt minstens 10 keer per jaar de casussen": (
                "Het team aanpak woonoverlast bespreekt elke maand de casussen"
            ),
            "De gemeente is voorbereid op de risico’s van de energietransitie": (
                "De gemeente is voorbereid op de veiligheidsrisico’s van de energietransitie"
            ),
        },
        ("De raad horen over het ontwerp van het regionale beleidsplan",),
        (
            "De gemeente is voorbereid op langdurige uitval van stroom",
            "De raad informeren over de voortgang van het crisisplan",
        ),
    ),
    "p04-utrecht-volksgezondheid": NextPlan(
        {
            "We werken aan de best mogelijke gezondheid van alle Utrechters en dragen zo bij aan"
            " een vitale stad.": (
                "Wij werken aan de best mogelijke gezondheid voor alle Utrechters en aan een"
                " vitale stad."
            ),
            "Meer inwoners kiezen voor een gezonde leefstijl.": (
                "Meer Utrechters hebben een gezonde leefstijl."
            ),
            "Vooral jongeren, hun ouders en ouderen misbruiken minder alcohol en andere"
            " middelen.": ("Jongeren en ouderen gebruiken minder alcohol en andere middelen."),
            "Beschermen tegen ziekten en ziekten bestrijden.": (
                "Inwoners beschermen tegen ziekten, en ziekten bestrijden."
            ),
            "Een samenhangende alcoholaanpak uitvoeren met preventie, zorg, toezicht en"
            " handhaving.": (
                "De samenhangende alcoholaanpak voortzetten, met preventie, zorg en handhaving."
            ),
        },
        ("Opvang en begeleiding van sociaal kwetsbaren op elkaar laten aansluiten.",),
        ("Meer ouderen kiezen voor een actieve leefstijl.", "Een rookvrije generatie bevorderen."),
    ),
    "p05-houten-duurzaam": NextPlan(
        {
            "Elk jaar wordt 2.500 m2 openbare verharding groen of van het riool losgekoppeld": (
                "Elk jaar wordt 3.000 m2 openbare verharding vergroend of afgekoppeld van het"
                " riool"
            ),
            "Zonnepanelen boven fruitteelt mogelijk maken": (
                "Zonnepanelen boven fruitteelt en parkeerplaatsen mogelijk maken"
            ),
            "Opslag van energie stimuleren": "De opslag van energie stimuleren in wijken",
            "De helft van de stroom uit zonnepanelen halen": (
                "60% van de stroom uit zonnepanelen halen"
            ),
            "Woningen naar energielabel A brengen": "Alle woningen minstens naar label A brengen",
            "Geschikte warmtebronnen onderzoeken": "Onderzoeken welke warmtebronnen geschikt zijn",
            "Minstens één actie houden die inwoners helpt hun tuin klimaatproof te maken": (
                "Elk jaar een actie houden die inwoners helpt om hun tuin klimaatproof te maken"
            ),
        },
        ("Lichtvervuiling verminderen", "Informatie over energie toegankelijk maken"),
        (
            "Geluidhinder verminderen",
            "Opslag van regenwater stimuleren",
            "Openbare verharding die in het jaar waterdoorlatend is geworden",
        ),
    ),
    "p08-waddinxveen-sport": NextPlan(
        {
            "Accommodaties voor meer doelen gebruiken en duurzaam inrichten": (
                "Accommodaties zijn duurzaam en worden voor meer doelen gebruikt"
            ),
            "Wij delen kennis en werken samen bij evenementen, training en bestuur": (
                "Wij delen kennis en werken samen bij evenementen, trainingen en in het bestuur"
            ),
            "Wij besparen kosten door accommodaties, terreinen en materiaal te delen": (
                "Wij besparen kosten door accommodaties, velden en materialen samen te gebruiken"
            ),
            "Wij streven naar accommodaties die zuiniger zijn met energie": (
                "Wij streven naar energiezuinige accommodaties"
            ),
            "Het Sportplatform peilt bij de clubs aan welke themabijeenkomsten en cursussen"
            " behoefte is": (
                "Het Sportplatform vraagt de clubs elk jaar aan welke cursussen en"
                " themabijeenkomsten behoefte is"
            ),
        },
        ("Extra aandacht voor bijzondere doelgroepen",),
        (
            "Extra aandacht voor talentontwikkeling",
            "Wij zorgen dat de sportparken uitnodigen om te blijven",
        ),
    ),
    "p10-provincie-utrecht-bereikbaarheid": NextPlan(
        {
            "De provincie Utrecht is goed en duurzaam bereikbaar per fiets en auto, in een"
            " gezonde en veilige omgeving": (
                "De provincie Utrecht is goed en duurzaam bereikbaar in een gezonde, veilige"
                " leefomgeving"
            ),
            "De bestaande infrastructuur blijft beschikbaar en op het afgesproken niveau": (
                "De infrastructuur blijft beschikbaar op het afgesproken kwaliteitsniveau"
            ),
            "Infrastructuur wordt duurzamer en doelmatiger voorbereid en gebouwd": (
                "Infrastructuur wordt duurzamer en doelmatiger aangelegd"
            ),
            "Partners ontwikkelen knooppunten vaker en beter samen": (
                "Knooppunten worden vaker en beter samen met partners ontwikkeld"
            ),
            "Het regionale fietsnetwerk is vlotter, veiliger en prettiger": (
                "Het regionale fietsnetwerk is sneller, veiliger en comfortabeler"
            ),
            "Er zijn weinig verkeersdoden en ernstig gewonden": (
                "Er zijn in 2030 minder verkeersdoden en ernstig gewonden"
            ),
            "Educatie en voorlichting over verkeer zijn beter": (
                "Verkeerseducatie en voorlichting zijn beter"
            ),
        },
        ("Kennis over knooppunten wordt meer gedeeld",),
        (
            "Gemeentelijke wegen zijn veiliger",
            "Kennis over deelmobiliteit wordt meer gedeeld",
            "Het regionale busnetwerk is vlotter en prettiger",
        ),
    ),
    "p11-nsw-digital-inclusion": NextPlan(
        {
            "Communities are better connected to the digital world": (
                "Communities across the state are better connected to the digital world"
            ),
            "Update the connectivity strategy and its roadmap": (
                "Renew the connectivity strategy and roadmap every two years"
            ),
            "Write a policy on temporary connectivity when a network fails": (
                "Write and test a policy on temporary connectivity for when networks fail"
            ),
            "People in hardship can pay for a connection, devices and products": (
                "People in financial hardship can afford a connection and devices"
            ),
            "Ask regulators for tools that explain connectivity options": (
                "Ask the regulators for better tools that explain connectivity options"
            ),
            "People have the digital skills they need to thrive": (
                "Everyone has the digital skills needed to thrive"
            ),
        },
        ("Study what happens if the policy covers all new infrastructure",),
        (
            "Write a policy on permanent coverage of remote roads",
            "People have the devices they need to work",
        ),
    ),
}
