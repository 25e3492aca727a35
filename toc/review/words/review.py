"""What `toc review` says on the screen, and what a review comes down to on one page."""

from __future__ import annotations

from toc.core.words import Sentences

REVIEW = Sentences(
    {
        # --- the command ---
        "period-argument": (
            "Op welke periode u terugkijkt: een jaar (2024) of een fase (fase-3).",
            "The period to look back on: a year (2024) or a phase (phase-3).",
        ),
        "to-option": (
            "Een map (met een / erachter): alles voor de reflectiedag. Een bestand: {kinds} is "
            "het pakket, .xlsx het besluitenformulier.",
            "A folder (with a / behind it): everything for the reflection day. A file: {kinds} is "
            "the pack, .xlsx the decision form.",
        ),
        "cards-option": (
            "Alleen de werkkaarten: per netwerk één A3 om bij te staan en op te schrijven. Met "
            "--to KAARTEN.pdf.",
            "The workshop cards only: an A3 sheet for each network to stand around and write on. "
            "With --to CARDS.pdf.",
        ),
        "network-option": (
            "Alleen de werkkaart van dit netwerk; u mag de optie herhalen.",
            "The workshop card of this network only; the option may be repeated.",
        ),
        "network-no-cards": (
            "Een netwerk kiest u voor de werkkaarten. Geef ook --cards, of met --to een map.",
            "A network is chosen for the workshop cards. Give --cards too, or a folder with --to.",
        ),
        "network-unknown": (
            "Er is geen netwerk ‘{network}’. Bedoelt u een van deze: {names}?",
            "There is no network ‘{network}’. Do you mean one of these: {names}?",
        ),
        "next-option": (
            "Voor welke periode de besluiten gelden. Zonder deze optie: de periode erna.",
            "The period that the decisions are for. Without this option: the one after it.",
        ),
        "replace-option": (
            "Maak ook wat er al staat opnieuw. Wat mensen erin schreven, gaat dan weg.",
            "Make again what is there already. What people wrote in it is then lost.",
        ),
        "cards-need-to": (
            "Zeg met --to waar de kaarten heen moeten, bijvoorbeeld: --cards --to kaarten.pdf",
            "Say with --to where the cards go, for example: --cards --to cards.pdf",
        ),
        "cards-not-pdf": (
            "De kaarten zijn een PDF: laat de naam eindigen op .pdf. Dit kan niet: {file}.",
            "The cards are a PDF: let the name end in .pdf. This cannot be: {file}.",
        ),
        "cards-none": (
            "Dit programma heeft geen netwerken; er is geen kaart te maken.",
            "This programme has no networks; there is no card to make.",
        ),
        "unknown-kind": (
            "{file} is geen soort bestand dat hier gemaakt kan worden. Geef een map (met een / "
            "erachter) of laat de naam eindigen op: {kinds}.",
            "{file} is not a kind of file that can be made here. Give a folder (with a / behind "
            "it) or let the name end in: {kinds}.",
        ),
        "template-alone": (
            "Een sjabloon hoort bij één .docx of .pptx. Geef --to zo’n bestand.",
            "A template goes with one .docx or .pptx. Give --to such a file.",
        ),
        "not-begun": (
            "{period} moet nog beginnen: daarop valt nog niet terug te kijken.",
            "{period} is still to begin: there is nothing to look back on yet.",
        ),
        "next-earlier": (
            "Besluiten over {next} liggen niet na {period}. Kies met --next een latere periode.",
            "{next} does not come after {period}. Choose a later period with --next.",
        ),
        "one-period": (
            "Een reflectie gaat over één jaar of één fase; {period} is er meer dan een.",
            "A reflection is about one year or one phase; {period} is more than one.",
        ),
        "form-exists": (
            "{file} bestaat al; misschien is het ingevuld. Geef --replace als het weg mag, of een "
            "andere naam.",
            "{file} exists already; it may be filled in. Use --replace if it may be "
            "overwritten, or choose another name.",
        ),
        "nothing-to-decide": (
            "Er is geen doel en geen inspanning waarover te besluiten is.",
            "There is no goal and no inspanning to decide on.",
        ),
        "made": ("Geschreven: {file}", "Written: {file}"),
        "made-folder": (
            "Alles voor de reflectiedag staat in de map {folder}",
            "Everything for the reflection day is in the folder {folder}",
        ),
        "file.pack": ("het pakket om vooraf te lezen", "the pack to read beforehand"),
        "file.slides": ("hetzelfde als dia’s", "the same as slides"),
        "file.cards.one": (
            "{count} werkkaart; druk haar af op A3",
            "{count} workshop card; print it on A3",
        ),
        "file.cards.many": (
            "{count} werkkaarten; druk ze af op A3",
            "{count} workshop cards; print them on A3",
        ),
        "file.form": ("het besluitenformulier", "the decision form"),
        "file.form-kept": (
            "het besluitenformulier stond er al en is niet aangeraakt",
            "the decision form was there already and was not touched",
        ),
        "file-new": ("reflectie-{period}", "review-{period}"),
        "file-cards": ("kaarten-{period}.pdf", "cards-{period}.pdf"),
        "file-form": ("besluiten-{next}.xlsx", "decisions-{next}.xlsx"),
        "after-day": (
            "Na de dag: vul de besluiten in {form} in en lees ze terug met: {command}",
            "After the day: fill in the decisions in {form} and read them back with: {command}",
        ),
        "further": ("Verder", "Further"),
        "further-folder": (
            "Alles voor de reflectiedag: {command}",
            "Everything for the reflection day: {command}",
        ),
        "further-pack": ("Alleen het pakket: {command}", "Only the pack: {command}"),
        # --- the whole ---
        "title": ("Terugblik op {period}", "Looking back on {period}"),
        "stand": (
            "Stand op {day}. Besluiten gelden voor {next}.",
            "As on {day}. Decisions are for {next}.",
        ),
        "stand-running": (
            "Tussenstand op {day}: {period} is nog niet voorbij. Besluiten gelden voor {next}.",
            "As it stands on {day}: {period} is not over. Decisions are for {next}.",
        ),
        "strategic": ("Strategische doelen", "Strategic goals"),
        "no-network": ("In geen enkel netwerk", "In no network"),
        "others.one": ("1 andere", "1 other"),
        "others.many": ("{count} andere", "{count} others"),
        # --- states ---
        "said.starts": ("zou beginnen", "was to begin"),
        "said.runs": ("liep of was afgesproken", "ran or was agreed"),
        "said.always": ("gaat altijd door", "always goes on"),
        "said.later": ("later in het plan", "later in the plan"),
        "said.not_now": ("niet in het plan voor {plan}", "not in the plan for {plan}"),
        "said.nothing": ("niets afgesproken", "nothing agreed"),
        "state.finished": ("klaar", "finished"),
        "state.running": ("loopt", "under way"),
        "state.stopped": ("gestopt", "stopped"),
        "state.not-told": ("niet doorgegeven", "not reported"),
        "since": ("sinds {date}", "since {date}"),
        # --- on one page ---
        "part.said": ("Wat wij zeiden", "What we said"),
        "part.did": ("Wat wij deden", "What we did"),
        "part.moved": ("Wat er bewoog", "What moved"),
        "part.unknown": ("Wat wij niet weten", "What we do not know"),
        "part.changed": (
            "Wat er in de teksten veranderde",
            "What changed in the texts",
        ),
        "part.asked": ("Wat er vandaag gevraagd wordt", "What is asked today"),
        "said.no-plan": (
            "Voor {period} is geen plan vastgesteld. Wij kijken daarom naar wat het programma "
            "zelf zegt.",
            "No plan was adopted for {period}. So we look at what the programme itself says.",
        ),
        "said.plan": (
            "Het plan voor {plan} is vastgesteld op {date} ({role}).",
            "The plan for {plan} was adopted on {date} ({role}).",
        ),
        "said.counts": (
            "Het plan telt {all}: {counts}.",
            "The plan has {all}: {counts}.",
        ),
        "said.decided.one": (
            "Voor {period} gold 1 besluit.",
            "1 decision held for {period}.",
        ),
        "said.decided.many": (
            "Voor {period} golden {count} besluiten.",
            "{count} decisions held for {period}.",
        ),
        "said.decided-against.one": (
            "1 daarvan is in het programma nog niet te zien.",
            "1 of those is not visible in the programme yet.",
        ),
        "said.decided-against.many": (
            "{count} daarvan zijn in het programma nog niet te zien.",
            "{count} of those are not visible in the programme yet.",
        ),
        "said.only": ("Het plan telt {counts}.", "The plan has {counts}."),
        "only.starts.one": (
            "1 inspanning, die zou beginnen",
            "1 inspanning, which was to begin",
        ),
        "only.starts.many": (
            "{count} inspanningen, die alle zouden beginnen",
            "{count} inspanningen, all of which were to begin",
        ),
        "only.runs.one": (
            "1 inspanning, die al liep of was afgesproken",
            "1 inspanning, which ran already or was agreed",
        ),
        "only.runs.many": (
            "{count} inspanningen, die alle al liepen of waren afgesproken",
            "{count} inspanningen, all of which ran already or were agreed",
        ),
        "only.always.one": (
            "1 inspanning, die altijd doorgaat",
            "1 inspanning, which always goes on",
        ),
        "only.always.many": (
            "{count} inspanningen, die alle altijd doorgaan",
            "{count} inspanningen, all of which always go on",
        ),
        "said.file-counts": (
            "Het programma heeft {all}: {counts}.",
            "The programme has {all}: {counts}.",
        ),
        "said.file-none": (
            "Het programma heeft {all}. Bij geen daarvan staat wanneer zij begint.",
            "The programme has {all}. It does not say of any of them when it begins.",
        ),
        "inspanningen.one": ("1 inspanning", "1 inspanning"),
        "inspanningen.many": ("{count} inspanningen", "{count} inspanningen"),
        "count.starts.one": ("1 die zou beginnen", "1 that was to begin"),
        "count.starts.many": ("{count} die zouden beginnen", "{count} that were to begin"),
        "count.runs.one": (
            "1 die al liep of was afgesproken",
            "1 that ran already or was agreed",
        ),
        "count.runs.many": (
            "{count} die al liepen of waren afgesproken",
            "{count} that ran already or were agreed",
        ),
        "count.always.one": ("1 die altijd doorgaat", "1 that always goes on"),
        "count.always.many": ("{count} die altijd doorgaan", "{count} that always go on"),
        "count.nothing.one": (
            "1 zonder afspraak over wanneer",
            "1 without an agreement on when",
        ),
        "count.nothing.many": (
            "{count} zonder afspraak over wanneer",
            "{count} without an agreement on when",
        ),
        "did.counts": ("Van {all}: {counts}.", "Of {all}: {counts}."),
        "did.finished.one": ("1 is klaar", "1 is finished"),
        "did.finished.many": ("{count} zijn klaar", "{count} are finished"),
        "did.running.one": ("1 loopt", "1 is under way"),
        "did.running.many": ("{count} lopen", "{count} are under way"),
        "did.stopped.one": ("1 is gestopt", "1 was stopped"),
        "did.stopped.many": ("{count} zijn gestopt", "{count} were stopped"),
        "did.not-told.one": ("van 1 is niets doorgegeven", "nothing was reported about 1 of them"),
        "did.not-told.many": (
            "van {count} is niets doorgegeven",
            "nothing was reported about {count} of them",
        ),
        "did.none.one": (
            "Van de enige inspanning is niet doorgegeven hoe ver zij is. Dat is niet hetzelfde "
            "als niet gedaan.",
            "Nobody has reported how far the only inspanning is. That is not the same as not "
            "done.",
        ),
        "did.none.many": (
            "Van geen van de {count} inspanningen is doorgegeven hoe ver zij is. Dat is niet "
            "hetzelfde als niet gedaan.",
            "Nobody has reported how far any of the {count} inspanningen is. That is not the "
            "same as not done.",
        ),
        "did.process.one": (
            "1 indicator telt het werk zelf: {counts}.",
            "1 indicator counts the work itself: {counts}.",
        ),
        "did.process.many": (
            "{count} indicatoren tellen het werk zelf: {counts}.",
            "{count} indicators count the work itself: {counts}.",
        ),
        "moved.counts.one": (
            "1 indicator meet of een doel dichterbij komt: {counts}.",
            "1 indicator measures whether a goal comes nearer: {counts}.",
        ),
        "moved.counts.many": (
            "{count} indicatoren meten of een doel dichterbij komt: {counts}.",
            "{count} indicators measure whether a goal comes nearer: {counts}.",
        ),
        "moved.no-indicators": (
            "Geen enkel doel heeft een indicator. Of er iets bewoog, is met cijfers dus niet te "
            "zeggen; wel met wat u zelf zag.",
            "No goal has an indicator. Whether anything moved cannot be said in figures; it can "
            "be by what you saw yourself.",
        ),
        "unknown.bare.one": (
            "Of 1 van de {all} doelen dichterbij komt: het heeft geen indicator.",
            "Whether 1 of the {all} goals comes nearer: it has no indicator.",
        ),
        "unknown.bare.many": (
            "Of {count} van de {all} doelen dichterbij komen: ze hebben geen indicator.",
            "Whether {count} of the {all} goals come nearer: they have no indicator.",
        ),
        "unknown.bare-all.one": (
            "Of het doel dichterbij komt: het heeft geen indicator.",
            "Whether the goal comes nearer: it has no indicator.",
        ),
        "unknown.bare-all.many": (
            "Of de {count} doelen dichterbij komen: geen ervan heeft een indicator.",
            "Whether the {count} goals come nearer: none of them has an indicator.",
        ),
        "unknown.overdue.one": (
            "Wat 1 meting zegt die er had moeten zijn.",
            "What 1 measurement that did not come would say.",
        ),
        "unknown.overdue.many": (
            "Wat {count} metingen zeggen die er hadden moeten zijn.",
            "What {count} measurements that did not come would say.",
        ),
        "unknown.baseline.one": (
            "Hoe het begon bij 1 indicator: de nulmeting ontbreekt.",
            "How it began for 1 indicator: the baseline is missing.",
        ),
        "unknown.baseline.many": (
            "Hoe het begon bij {count} indicatoren: de nulmeting ontbreekt.",
            "How it began for {count} indicators: the baseline is missing.",
        ),
        "unknown.links-all.one": (
            "Waarop de enige bijdrage berust: er staat geen aanname of bewijs bij.",
            "What the only contribution rests on: it has no assumption or evidence.",
        ),
        "unknown.links-all.many": (
            "Waarop de bijdragen aan de doelen berusten: bij geen van de {count} staat een "
            "aanname of bewijs.",
            "What the contributions to the goals rest on: none of the {count} has an assumption "
            "or evidence.",
        ),
        "unknown.links.one": (
            "Waarop 1 van de {all} bijdragen berust: er staat geen aanname of bewijs bij.",
            "What 1 of the {all} contributions rests on: it has no assumption or evidence.",
        ),
        "unknown.links.many": (
            "Waarop {count} van de {all} bijdragen berusten: er staat geen aanname of bewijs bij.",
            "What {count} of the {all} contributions rest on: they have no assumption or "
            "evidence.",
        ),
        "unknown.untested.one": (
            "Of 1 aanname klopt: zij is niet getoetst.",
            "Whether 1 assumption holds: it is not tested.",
        ),
        "unknown.untested.many": (
            "Of {count} aannames kloppen: ze zijn niet getoetst.",
            "Whether {count} assumptions hold: they are not tested.",
        ),
        "unknown.nothing": (
            "Alles wat het plan wil weten, is gemeten of doorgegeven.",
            "Everything that the plan wants to know was measured or told.",
        ),
        "changed.texts.one": (
            "1 tekst is veranderd sinds {told}.",
            "1 text changed since {told}.",
        ),
        "changed.texts.many": (
            "{count} teksten zijn veranderd sinds {told}.",
            "{count} texts changed since {told}.",
        ),
        "changed.suspect.one": (
            "Wat daarop leunt, leest u opnieuw: 1 onderdeel.",
            "What builds on the changed text should be read again: 1 part.",
        ),
        "changed.suspect.many": (
            "Wat daarop leunt, leest u opnieuw: {count} onderdelen.",
            "What builds on the changed texts should be read again: {count} parts.",
        ),
        "asked.decide": (
            "Besluiten per inspanning en doel voor {next}: stoppen, doorgaan, wijzigen of "
            "starten.",
            "Decisions on each inspanning and goal for {next}: stop, go on, change or start.",
        ),
        "asked.rest.one": (
            "Nog 1 vraag past niet in de dag.",
            "1 more question does not fit in the day.",
        ),
        "asked.rest.many": (
            "Nog {count} vragen passen niet in de dag.",
            "{count} more questions do not fit in the day.",
        ),
    }
)
