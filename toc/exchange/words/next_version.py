"""What is told of the next version of a document beside the programme that stands."""

from __future__ import annotations

from toc.core.words import Sentences

NEXT_VERSION = Sentences(
    {
        # --- the command ---
        "into-option": (
            "Het programma waar het plan een nieuwe versie van is: toont wat er nieuw, "
            "veranderd, verplaatst en weg is, en neemt over wat u kiest. Zonder --to.",
            "The programme that the plan is a new version of: shows what is new, changed, moved "
            "and gone, and takes over what you choose. Without --to.",
        ),
        "take-option": (
            "Neem dit over, zonder te vragen: nieuw, veranderd, verplaatst, weg, bronnen, alles, "
            "of de ids van onderdelen. Meer dan een: met komma’s ertussen. Bij --into.",
            "Take this over without asking: new, changed, moved, gone, sources, all, or ids of "
            "elements. Several: with commas between them. With --into.",
        ),
        "into-no-programme": (
            "{into} is geen programma. Achter --into komt het programmabestand (.yaml) waar dit "
            "document in komt, bijvoorbeeld: --into programmes/mijn-plan.yaml",
            "{into} is no programme. Behind --into comes the programme file (.yaml) that this "
            "document goes into, for instance: --into programmes/my-plan.yaml",
        ),
        "into-swapped": (
            "Het document komt vooraan en het programma achter --into: {toc} import {into} --into "
            "{file}",
            "The document comes first and the programme behind --into: {toc} import {into} --into "
            "{file}",
        ),
        "to-and-into": (
            "Kies --to voor een nieuw programma of --into voor een programma dat er al is, niet "
            "allebei.",
            "Choose --to for a new programme or --into for one that is there already, not both.",
        ),
        "since-option": (
            "Het document zoals het was. Dan telt alleen wat in het document zelf anders is, en "
            "niet wat u in het programma veranderde. Bij --into.",
            "The document as it was. Then only what differs in the document itself counts, and "
            "not what you changed in the programme. With --into.",
        ),
        "into-alone": (
            "{option} hoort bij --into: noem daar het programma dat bijgewerkt wordt.",
            "{option} belongs with --into: name the programme there that is to be updated.",
        ),
        "form-since": (
            "--since hoort bij een geschreven plan. Een formulier wordt met het programma zelf "
            "vergeleken.",
            "--since belongs to a written plan. A form is compared with the programme itself.",
        ),
        "iati-into": (
            "Van een IATI-bestand komen de metingen in een programma met --to: {toc} import "
            "{file} --to {plan}",
            "The measurements of an IATI file go into a programme with --to: {toc} import {file} "
            "--to {plan}",
        ),
        "unknown-take": (
            "‘{word}’ is niet over te nemen. Kies uit nieuw, veranderd, verplaatst, weg, bronnen, "
            "alles en de ids die in het overzicht staan.",
            "‘{word}’ cannot be taken over. Choose from new, changed, moved, gone, sources, all "
            "and the ids in the overview.",
        ),
        "not-next-none": (
            "Geen van de {document} onderdelen in dit document staat in het programma (dat heeft "
            "er {programme}). Is dit wel de volgende versie? Is het een ander plan, maak er dan "
            "een eigen programma van, zonder --into.",
            "None of the {document} elements in this document is in the programme (which has "
            "{programme}). Is this the next version? If it is another plan, make a programme of "
            "its own of it, without --into.",
        ),
        "not-next.one": (
            "Maar 1 van de {document} onderdelen in dit document staat ook in het programma "
            "(dat heeft er {programme}). Is dit wel de volgende versie? Is het een ander plan, "
            "maak er dan een eigen programma van, zonder --into.",
            "Only 1 of the {document} elements in this document is in the programme as well "
            "(which has {programme}). Is this the next version? If it is another plan, make a "
            "programme of its own of it, without --into.",
        ),
        "not-next.many": (
            "Maar {count} van de {document} onderdelen in dit document staan ook in het "
            "programma (dat heeft er {programme}). Is dit wel de volgende versie? Is het een "
            "ander plan, maak er dan een eigen programma van, zonder --into.",
            "Only {count} of the {document} elements in this document are in the programme as "
            "well (which has {programme}). Is this the next version? If it is another plan, make "
            "a programme of its own of it, without --into.",
        ),
        # --- the overview ---
        "title": ("{document} naast {plan}", "{document} beside {plan}"),
        "nothing": (
            "Er is niets nieuw, veranderd, verplaatst of weg.",
            "Nothing is new, changed, moved or gone.",
        ),
        "since": (
            "Vergeleken met {document}: alleen wat sindsdien in het document anders is.",
            "Compared with {document}: only what differs in the document since then.",
        ),
        "same.one": (
            "1 onderdeel staat er net zo in.",
            "1 element is in it just as it was.",
        ),
        "same.many": (
            "{count} onderdelen staan er net zo in.",
            "{count} elements are in it just as they were.",
        ),
        "sources.one": (
            "Van 1 daarvan noemt de bron nog een eerdere plaats; --take bronnen werkt die bij.",
            "The source of 1 of them still names an earlier place; --take sources brings it up to "
            "date.",
        ),
        "sources.many": (
            "Van {count} daarvan noemt de bron nog een eerdere plaats; --take bronnen werkt die "
            "bij.",
            "The sources of {count} of them still name an earlier place; --take sources brings "
            "them up to date.",
        ),
        "others.one": (
            "1 ander onderdeel van het programma blijft zoals het is.",
            "1 other element of the programme stays as it is.",
        ),
        "others.many": (
            "{count} andere onderdelen van het programma blijven zoals ze zijn.",
            "{count} other elements of the programme stay as they are.",
        ),
        "kind.new": ("Nieuw", "New"),
        "kind.changed": ("Veranderd", "Changed"),
        "kind.moved": ("Verplaatst", "Moved"),
        "kind.level": ("Van een ander niveau", "Of another level"),
        "kind.gone": ("Weg uit het document", "Gone from the document"),
        "kind.gone-form": ("Niet op het formulier", "Not on the form"),
        "group": ("{kind} ({count})", "{kind} ({count})"),
        "about-marks": (
            "Tussen rechte haken staat wat anders is.",
            "What differs stands in square brackets.",
        ),
        "about-level": (
            "Dit wordt niet overgenomen: bij een ander niveau horen andere gegevens. Verplaats "
            "het zelf in het programma, als u het zo wilt.",
            "This is not taken over: other data belong to another level. Move it yourself in the "
            "programme, if you want it so.",
        ),
        "about-gone": (
            "Dit kwam uit het document en staat er niet meer in.",
            "This came from the document and is no longer in it.",
        ),
        "about-gone-form": (
            "Dit staat in het programma en niet meer op het formulier.",
            "This is in the programme and no longer on the form.",
        ),
        "was": ("was", "was"),
        "is": ("wordt", "is"),
        "field-changed": ("{field}: {old} → {new}", "{field}: {old} → {new}"),
        "no-value": ("niets", "nothing"),
        "under": ("onder: {value}", "under: {value}"),
        "level-changed": ("{old} → {new}", "{old} → {new}"),
        "judgement-lost": (
            "Wat er bij ‘{goal}’ over de bijdrage staat (punten, aannames), vervalt dan.",
            "What is said there of the contribution to ‘{goal}’ (points, assumptions) then goes.",
        ),
        "place": ("in het document: {place}", "in the document: {place}"),
        "old-place": ("stond in: {place}", "stood in: {place}"),
        "open.one": (
            "Het document laat 1 ding open; hier is gerekend met wat het meest voor de hand ligt. "
            "Zet --questions vragen.xlsx achter de opdracht om het eerst te beantwoorden.",
            "The document leaves 1 thing open; what is most likely is assumed here. Put "
            "--questions questions.xlsx behind the command to answer it first.",
        ),
        "open.many": (
            "Het document laat {count} dingen open; hier is gerekend met wat het meest voor de "
            "hand ligt. Zet --questions vragen.xlsx achter de opdracht om ze eerst te "
            "beantwoorden.",
            "The document leaves {count} things open; what is most likely is assumed here. Put "
            "--questions questions.xlsx behind the command to answer them first.",
        ),
        # --- the parts ---
        "part.problem": ("probleem", "problem"),
        "part.mission": ("missie", "mission"),
        "part.vision": ("visie", "vision"),
        "part.partners": ("partner", "partner"),
        "part.lines": ("programmalijn", "programme line"),
        "part.themes": ("thema", "theme"),
        "part.networks": ("netwerk", "network"),
        "part.strategic_goals": ("strategisch doel", "strategic goal"),
        "part.operational_goals": ("operationeel doel", "operational goal"),
        "part.inspanningen": ("inspanning", "inspanning"),
        "part.indicators": ("indicator", "indicator"),
        "part.phases": ("fase", "phase"),
        "part.risks": ("risico", "risk"),
        "part.communication": ("communicatie", "communication"),
        "part.governance": ("besturing", "governance"),
        "part.related_programmes": ("verwant programma", "related programme"),
        "part.programme": ("programma", "programme"),
        # --- taking over ---
        "how": (
            "Er is niets overgenomen. Neem over met --take, bijvoorbeeld: {toc} import {file} "
            "--into {plan} --take {words}",
            "Nothing was taken over. Take over with --take, for example: {toc} import {file} "
            "--into {plan} --take {words}",
        ),
        "word.new": ("nieuw", "new"),
        "word.changed": ("veranderd", "changed"),
        "word.moved": ("verplaatst", "moved"),
        "word.gone": ("weg", "gone"),
        "word.sources": ("bronnen", "sources"),
        "word.all": ("alles", "all"),
        "ask-group.new": (
            "Nieuw: {count} overnemen?",
            "New: take over {count}?",
        ),
        "ask-group.changed": (
            "Veranderd: {count} overnemen?",
            "Changed: take over {count}?",
        ),
        "ask-group.moved": (
            "Verplaatst: {count} overnemen?",
            "Moved: take over {count}?",
        ),
        "ask-group.gone": (
            "Weg uit het document: {count} ook uit het programma halen?",
            "Gone from the document: remove {count} from the programme too?",
        ),
        "ask-group.gone-form": (
            "Niet op het formulier: {count} ook uit het programma halen?",
            "Not on the form: remove {count} from the programme too?",
        ),
        "ask-sources.one": (
            "Van 1 onderdeel dat hetzelfde bleef ook de bron bijwerken?",
            "Bring the source of 1 element that is as it was up to date too?",
        ),
        "ask-sources.many": (
            "Van {count} onderdelen die hetzelfde bleven ook de bron bijwerken?",
            "Bring the sources of {count} elements that are as they were up to date too?",
        ),
        "group-answers": (
            "a = alle, s = stuk voor stuk, Enter = niets, alles blijft zoals het is",
            "a = all, s = one by one, Enter = nothing, all stays as it is",
        ),
        "ask-one": ("‘{text}’ ({id}) overnemen?", "Take over ‘{text}’ ({id})?"),
        "ask-one-gone": (
            "‘{text}’ ({id}) uit het programma halen?",
            "Remove ‘{text}’ ({id}) from the programme?",
        ),
        "one-answers": (
            "j = ja, Enter = nee, het blijft zoals het is",
            "y = yes, Enter = no, it stays as it is",
        ),
        "key.all": ("a", "a"),
        "key.each": ("s", "s"),
        "key.yes": ("j", "y"),
        "prompt": ("Uw keuze", "Your choice"),
        "again-group": ("Typ a, s of alleen Enter.", "Type a, s or only Enter."),
        "again-one": ("Typ j of alleen Enter.", "Type y or only Enter."),
        "written.one": (
            "1 wijziging is overgenomen in {plan}. Al het andere staat er nog net zo.",
            "1 change was taken over into {plan}. All else is as it was.",
        ),
        "written.many": (
            "{count} wijzigingen zijn overgenomen in {plan}. Al het andere staat er nog net zo.",
            "{count} changes were taken over into {plan}. All else is as it was.",
        ),
        "would.one": (
            "Er is niets geschreven. 1 wijziging zou worden overgenomen in {plan}.",
            "Nothing was written. 1 change would be taken over into {plan}.",
        ),
        "would.many": (
            "Er is niets geschreven. {count} wijzigingen zouden worden overgenomen in {plan}.",
            "Nothing was written. {count} changes would be taken over into {plan}.",
        ),
        "written-sources.one": (
            "Van 1 onderdeel dat hetzelfde bleef, noemt de bron nu dit document.",
            "The source of 1 element that is as it was now names this document.",
        ),
        "written-sources.many": (
            "Van {count} onderdelen die hetzelfde bleven, noemt de bron nu dit document.",
            "The sources of {count} elements that are as they were now name this document.",
        ),
        "would-sources.one": (
            "Er is niets geschreven. Van 1 onderdeel zou de bron worden bijgewerkt.",
            "Nothing was written. The source of 1 element would be brought up to date.",
        ),
        "would-sources.many": (
            "Er is niets geschreven. Van {count} onderdelen zou de bron worden bijgewerkt.",
            "Nothing was written. The sources of {count} elements would be brought up to date.",
        ),
        "none": (
            "Er is niets overgenomen; {plan} is niet veranderd.",
            "Nothing was taken over; {plan} was not changed.",
        ),
        "along": (
            "Mee overgenomen, want het andere staat eronder: {ids}",
            "Taken over as well, because the other stands under it: {ids}",
        ),
        "held": (
            "Niet weggehaald, want iets in het programma verwijst er nog naar: {ids}",
            "Not removed, because something in the programme still refers to it: {ids}",
        ),
        "failed": (
            "Niet overgenomen, want dat kon hier niet zonder iets anders te veranderen; pas het "
            "zelf aan: {ids}",
            "Not taken over, because that could not be done here without changing something "
            "else; change it yourself: {ids}",
        ),
        "next": (
            "Kijk of alles klopt met: {toc} validate {plan}",
            "See whether all is right with: {toc} validate {plan}",
        ),
    }
)
