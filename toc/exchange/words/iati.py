"""What `toc export iati` says: what it does, what stands in the file beside the plan's own words,
and why there can be none. What it notes stands in `toc.exchange.words.iati_notes`."""

from __future__ import annotations

from toc.core.words import Sentences

IATI = Sentences(
    {
        # --- the command ---
        "to-option": (
            "Het bestand dat gemaakt wordt, bijvoorbeeld resultaten.xml.",
            "The file that is made, for example results.xml.",
        ),
        "default-file": ("iati.xml", "iati.xml"),
        "not-xml": (
            "Een IATI-bestand eindigt op .xml, bijvoorbeeld: --to resultaten.xml",
            "An IATI file ends in .xml, for example: --to results.xml",
        ),
        "made": (
            "{file} is gemaakt, en voldoet aan het officiële schema van IATI 2.03. Resultaten: "
            "{results}, indicatoren: {indicators}, gemeten waarden: {actuals}.",
            "{file} was made, and obeys the official schema of IATI 2.03. Results: {results}, "
            "indicators: {indicators}, measured values: {actuals}.",
        ),
        "notes": ("Let op:", "Note:"),
        "refused.one": (
            "Er is geen bestand gemaakt: er ontbreekt nog 1 ding.",
            "No file was made: 1 thing is still missing.",
        ),
        "refused.many": (
            "Er is geen bestand gemaakt: er ontbreken nog {count} dingen.",
            "No file was made: {count} things are still missing.",
        ),
        "rejected.one": (
            "Er is geen bestand gemaakt: 1 ding zou worden afgekeurd.",
            "No file was made: 1 thing would be rejected.",
        ),
        "rejected.many": (
            "Er is geen bestand gemaakt: {count} dingen zouden worden afgekeurd.",
            "No file was made: {count} things would be rejected.",
        ),
        "schema": (
            "Het officiële schema van IATI keurt dit af ({where}): {what}",
            "The official schema of IATI rejects this ({where}): {what}",
        ),
        # --- what stands in the file beside the plan's own words ---
        "description-unit": ("Eenheid: {text}", "Unit: {text}"),
        "description-population": ("Over wie: {text}", "About whom: {text}"),
        "description-denominator": ("Aandeel van: {text}", "Share of: {text}"),
        "n": ("n = {n}", "n = {n}"),
        "yes": ("ja", "yes"),
        "no": ("nee", "no"),
        "source": ("bron: {source}", "source: {source}"),
        "quality-circa": ("circa", "circa"),
        "quality-derived": ("afgeleid", "derived"),
        "quality-estimated": ("geschat", "estimated"),
        "quality-provisional": ("voorlopig", "provisional"),
        "quality-revised provisional": ("nader voorlopig", "revised provisional"),
        "total-so-far": (
            "totaal tot en met deze periode",
            "total up to and including this period",
        ),
        # --- reasons ---
        "no-section.what": (
            "In het plan ontbreekt het onderdeel ‘iati’. Een IATI-bestand vermeldt ook wie "
            "rapporteert, wie meedoen, in welke fase het programma is en wanneer het begon.",
            "The plan lacks the section ‘iati’. An IATI file also says who reports, who take "
            "part, in which stage the programme is and when it began.",
        ),
        "no-section.fix": (
            "Zet dit in het programmabestand, met uw eigen gegevens waar … staat:\n"
            "iati:\n"
            "  kenmerk: … # NL-KVK-, uw KvK-nummer, een streepje en een eigen code\n"
            "  rapporterende_organisatie:\n"
            "    naam: …\n"
            "    ref: … # NL-KVK- en uw KvK-nummer\n"
            "    type: … # 11 gemeente, 22 uitvoerende stichting, 60 vermogensfonds\n"
            "  deelnemende_organisaties:\n"
            "    - naam: …\n"
            "      rol: … # financiert, verantwoordelijk, beheert of voert_uit\n"
            "  status: … # voorbereiding, uitvoering, afronding of afgesloten\n"
            "  dagen:\n"
            "    werkelijk_begin: … # zoals 2024-05-31; nog niet begonnen: gepland_begin\n"
            "  landen: Nederland",
            "Write this in the programme file, with your own data in place of …:\n"
            "iati:\n"
            "  identifier: … # that of the organisation, a dash and a code of your own\n"
            "  reporting_org:\n"
            "    name: …\n"
            "    ref: … # NL-KVK- and the number at the Dutch Chamber of Commerce\n"
            "    type: … # 11 local government, 22 national NGO, 60 foundation\n"
            "  participating_orgs:\n"
            "    - name: …\n"
            "      role: … # funding, accountable, extending or implementing\n"
            "  status: … # pipeline, implementation, finalisation or closed\n"
            "  dates:\n"
            "    actual_start: … # such as 2024-05-31; not begun yet: planned_start\n"
            "  countries: Netherlands",
        ),
        "no-indicators.what": (
            "Het plan heeft nog geen indicatoren. Een IATI-bestand laat per doel of inspanning "
            "zien wat er gemeten is; zonder indicator is er niets te laten zien.",
            "The plan has no indicators yet. An IATI file shows for each goal or inspanning what "
            "was measured; without an indicator there is nothing to show.",
        ),
        "no-indicators.fix": (
            "Geef ten minste één doel of inspanning een indicator:\n"
            "indicatoren:\n"
            "  eigen-naam:\n"
            "    tekst: … # wat u telt of meet\n"
            "    meet: … # de id van het doel of de inspanning\n"
            "    maat: … # getal, percentage, schaal, naam, ja_nee of verhaal",
            "Give at least one goal or inspanning an indicator:\n"
            "indicators:\n"
            "  own-name:\n"
            "    text: … # what you count or measure\n"
            "    measures: … # the id of the goal or inspanning\n"
            "    value_kind: … # number, percentage, scale, nominal, yes_no or qualitative",
        ),
        "no-identifier.what": (
            "IATI vraagt een kenmerk van het programma.",
            "IATI asks for an identifier of the programme.",
        ),
        "no-identifier.fix": (
            "Schrijf bij ‘kenmerk’ dat van de rapporterende organisatie, een streepje en een "
            "eigen code, zoals NL-KVK-12345678-TAALHUIS.",
            "Write as ‘identifier’ that of the reporting organisation, a dash and a code of your "
            "own, such as NL-KVK-12345678-LITERACY.",
        ),
        "no-reporting-org.what": (
            "IATI vraagt welke organisatie rapporteert.",
            "IATI asks which organisation reports.",
        ),
        "no-reporting-org.fix": (
            "Schrijf ‘rapporterende_organisatie’ met naam, ref (haar kenmerk bij IATI) en type.",
            "Write ‘reporting_org’ with name, ref (its identifier at IATI) and type.",
        ),
        "reporting-org-name.what": (
            "De rapporterende organisatie heeft geen naam.",
            "The reporting organisation has no name.",
        ),
        "reporting-org-name.fix": ("Schrijf de naam erbij.", "Add its name."),
        "reporting-org-ref.what": (
            "De rapporterende organisatie heeft geen kenmerk.",
            "The reporting organisation has no identifier.",
        ),
        "reporting-org-ref.fix": (
            "Schrijf bij ‘ref’ het kenmerk bij IATI, zoals NL-KVK- en het nummer bij de Kamer van "
            "Koophandel.",
            "Write as ‘ref’ its identifier at IATI, such as NL-KVK- and the number at the Chamber "
            "of Commerce.",
        ),
        "reporting-org-type.what": (
            "IATI vraagt wat voor organisatie de rapporterende is.",
            "IATI asks what kind of organisation the reporting one is.",
        ),
        "reporting-org-type.fix": (
            "Schrijf bij ‘type’ een code, zoals 10 (rijk), 11 (decentrale overheid), 15 (andere "
            "publieke instelling), 22 (landelijke maatschappelijke organisatie, of een stichting "
            "die zelf werk uitvoert), 60 (vermogensfonds), 70 (bedrijf) of 80 (onderwijs en "
            "onderzoek).",
            "Write as ‘type’ a code, such as 10 (government), 11 (local government), 15 (other "
            "public sector), 22 (national NGO, also a foundation that carries out work), 60 "
            "(foundation that funds), 70 (private sector) or 80 (academic).",
        ),
        "no-participating-org.what": (
            "IATI vraagt ten minste één organisatie die meedoet.",
            "IATI asks for at least one organisation that takes part.",
        ),
        "no-participating-org.fix": (
            "Schrijf ‘deelnemende_organisaties’, elk met naam en rol: financiert, "
            "verantwoordelijk, beheert of voert_uit.",
            "Write ‘participating_orgs’, each with name and role: funding, accountable, extending "
            "or implementing.",
        ),
        "no-role.what": (
            "De rol van ‘{name}’ ontbreekt.",
            "The role of ‘{name}’ is missing.",
        ),
        "no-role.fix": (
            "Schrijf bij ‘rol’: financiert, verantwoordelijk, beheert of voert_uit.",
            "Write as ‘role’: funding, accountable, extending or implementing.",
        ),
        "org-open.what": (
            "Bij een deelnemende organisatie staat nog ‘{found}’.",
            "With an organisation that takes part there is still ‘{found}’.",
        ),
        "org-open.fix": ("Schrijf hier haar naam.", "Write its name here."),
        "vision-to-come.what": (
            "De visie is nog niet ingevuld, en zou als beschrijving in het bestand komen.",
            "The vision is not filled in yet, and would be the description in the file.",
        ),
        "vision-to-come.fix": (
            "Schrijf de visie van het programma.",
            "Write the vision of the programme.",
        ),
        "no-status.what": (
            "IATI vraagt in welke fase het programma is.",
            "IATI asks in which stage the programme is.",
        ),
        "no-status.fix": (
            "Schrijf bij ‘status’: voorbereiding, uitvoering, afronding, afgesloten, afgelast of "
            "onderbroken.",
            "Write as ‘status’: pipeline, implementation, finalisation, closed, cancelled or "
            "suspended.",
        ),
        "no-start.what": (
            "IATI vraagt de dag waarop het programma begint of begon.",
            "IATI asks for the day on which the programme begins or began.",
        ),
        "no-start.fix": (
            "Schrijf bij ‘dagen’ een ‘gepland_begin’ of ‘werkelijk_begin’: jaar, maand en dag. "
            "Een maand alleen is niet genoeg.",
            "Write under ‘dates’ a ‘planned_start’ or ‘actual_start’: year, month and day. A "
            "month alone is not enough.",
        ),
        "date-without-day.what": (
            "IATI vraagt een dag; ‘{found}’ is er geen.",
            "IATI asks for a day; ‘{found}’ is none.",
        ),
        "date-without-day.fix": (
            "Schrijf jaar, maand en dag, zoals 2024-05-31.",
            "Write year, month and day, such as 2024-05-31.",
        ),
        "no-results.what": (
            "Geen enkele indicator van dit plan is openbaar; zonder openbare indicator is er "
            "niets om in het bestand te zetten.",
            "None of the indicators of this plan is public; without a public one there is "
            "nothing to put in the file.",
        ),
        "no-results.fix": (
            "Geef een doel of inspanning een indicator die openbaar mag zijn, dus zonder "
            "‘privacy: intern’ of ‘gevoelig’.",
            "Give a goal or inspanning an indicator that may be public, so without ‘privacy: "
            "internal’ or ‘sensitive’.",
        ),
        "measures-nothing.what": (
            "Van de indicator ‘{id}’ is niet bekend over welk doel of welke inspanning die gaat; "
            "in IATI hoort elke indicator bij een resultaat.",
            "It is not known which goal or inspanning the indicator ‘{id}’ is about; in IATI each "
            "indicator belongs to a result.",
        ),
        "measures-nothing.fix": (
            "Schrijf het bij ‘meet’, of schrijf ‘privacy: intern’ als de indicator niet naar "
            "buiten hoeft.",
            "Write it under ‘measures’, or write ‘privacy: internal’ if the indicator need not go "
            "out.",
        ),
        "no-measure.what": (
            "Van de indicator ‘{id}’ ({text}) is niet bekend wat voor waarde die heeft.",
            "It is not known what kind of value the indicator ‘{id}’ ({text}) has.",
        ),
        "no-measure.fix": (
            "Schrijf bij ‘maat’: getal, percentage, schaal, naam, ja_nee of verhaal; of schrijf "
            "‘privacy: intern’ als de indicator niet naar buiten hoeft.",
            "Write as ‘value_kind’: number, percentage, scale, nominal, yes_no or qualitative; or "
            "write ‘privacy: internal’ if the indicator need not go out.",
        ),
        "unknown-id.what": (
            "Onder ‘iati’ staat ‘{id}’, maar dat is niets uit het plan.",
            "‘iati’ names ‘{id}’, which is not in the plan.",
        ),
        "unknown-id.fix": (
            "Schrijf de id zoals die in het plan staat, of haal dit weg.",
            "Write the id as it is in the plan, or remove this.",
        ),
        "bad-period.what": (
            "Een waarde onder ‘iati’ bij ‘{id}’ zegt niet goed over wanneer zij gaat: {found}.",
            "A value under ‘iati’ of ‘{id}’ does not say clearly when it is from: {found}.",
        ),
        "bad-period.fix": (
            "Schrijf bij een nulmeting een ‘datum’, en bij een streefwaarde of uitkomst een "
            "‘periode’, zoals 2024, 2024-Q1 of 2024-01-15..2024-02-14.",
            "Write a ‘date’ with a baseline, and a ‘period’ with a target or actual value, such "
            "as 2024, 2024-Q1 or 2024-01-15..2024-02-14.",
        ),
    }
)
