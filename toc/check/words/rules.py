"""What the rules say: `what` of one element, `group` of many, `why` it matters, `fix` what to
write."""

from __future__ import annotations

from toc.core.words import Sentences

RULES = Sentences(
    {
        "unknown-reference.what": (
            "‘{reference}’ staat nergens in dit bestand.",
            "‘{reference}’ does not exist in this file.",
        ),
        "unknown-reference.group": (
            "{count} verwijzingen naar iets wat niet in dit bestand staat",
            "{count} references to something that is not in this file",
        ),
        "unknown-reference.why": (
            "Een verwijzing die nergens heen gaat, valt uit elke tekening en elke telling.",
            "A reference that leads nowhere drops out of every drawing and every count.",
        ),
        "unknown-reference.fix": (
            "Controleer de spelling, of voeg het ontbrekende toe.",
            "Check the spelling, or add what is missing.",
        ),
        "unknown-reference.meant.fix": ("Schrijf de id: {instead}", "Write the id: {instead}"),
        "unknown-reference.several.what": (
            "‘{reference}’ staat nergens in dit bestand; het zijn er meer dan één.",
            "‘{reference}’ does not exist in this file; these are several ids.",
        ),
        "unknown-reference.several.fix": (
            "Schrijf ze als lijst: [{instead}]",
            "Write them as a list: [{instead}]",
        ),
        "unknown-reference.near.fix": ("Bedoelde u: {near}?", "Did you mean: {near}?"),
        "duplicate-id.what": (
            "De id ‘{id}’ is al gebruikt onder ‘{key}’.",
            "The id ‘{id}’ is already used under ‘{key}’.",
        ),
        "duplicate-id.vision.what": (
            "‘{id}’ is het vaste woord voor de visie en kan geen id zijn.",
            "‘{id}’ is the fixed word for the vision and cannot be an id.",
        ),
        "duplicate-id.group": (
            "{count} ids staan op twee plaatsen",
            "{count} ids are in two places",
        ),
        "duplicate-id.why": (
            "Een verwijzing is één woord; bij twee gelijke ids weet niemand welke bedoeld is.",
            "A reference is one word; with two equal ids nobody knows which is meant.",
        ),
        "duplicate-id.fix": (
            "Geef een van de twee een eigen id en pas de verwijzingen aan.",
            "Give one of the two an id of its own and adapt the references.",
        ),
        "self-reference.what": (
            "‘{id}’ verwijst naar zichzelf.",
            "‘{id}’ refers to itself.",
        ),
        "self-reference.group": (
            "{count} elementen verwijzen naar zichzelf",
            "{count} elements refer to themselves",
        ),
        "self-reference.why": (
            "Zo’n verwijzing zegt niets; meestal is een regel gekopieerd en de id niet aangepast.",
            "This says nothing; usually a line was copied and its id was not changed.",
        ),
        "self-reference.fix": (
            "Schrijf de id van het doel of de inspanning die u bedoelt.",
            "Write the id of the goal or inspanning that you mean.",
        ),
        "cycle.what": (
            "Deze verwijzingen vormen een kring: {circle}.",
            "These references run in a circle: {circle}.",
        ),
        "cycle.group": (
            "{count} kringen van verwijzingen",
            "{count} circles of references",
        ),
        "cycle.why": (
            "Langs een kring komt niets bij de visie aan, en wat op elkaar wacht, begint nooit.",
            "Along a circle nothing arrives at the vision, and things that wait for each other "
            "never begin.",
        ),
        "cycle.fix": (
            "Haal de verwijzing weg die u niet bedoelt.",
            "Take out the reference that you do not mean.",
        ),
        "illegal-level.down.what": (
            "‘{id}’ kan niet bijdragen aan ‘{goal}’, want dat staat lager in de doelenboom.",
            "‘{id}’ cannot contribute to ‘{goal}’, which is lower in the goal tree.",
        ),
        "illegal-level.sideways.what": (
            "‘{id}’ en ‘{goal}’ zijn allebei een inspanning; een inspanning draagt bij aan een "
            "doel.",
            "‘{id}’ and ‘{goal}’ are both inspanningen; an inspanning contributes to a goal.",
        ),
        "illegal-level.group": (
            "{count} verwijzingen lopen in een onmogelijke richting",
            "{count} references run in an impossible direction",
        ),
        "illegal-level.why": (
            "De boom loopt omhoog: inspanning, operationeel doel, strategisch doel, visie.",
            "The tree runs upwards: inspanning, operational goal, strategic goal, vision.",
        ),
        "illegal-level.fix": (
            "Zet de verwijzing bij het lagere element. Moet iets eerst klaar zijn, gebruik dan "
            "‘requires’.",
            "Put the reference at the lower element. If something must be finished first, use "
            "‘requires’.",
        ),
        "skipped-level.what": (
            "‘{id}’ draagt rechtstreeks bij aan ‘{goal}’ en slaat een niveau over.",
            "‘{id}’ contributes directly to ‘{goal}’ and skips a level.",
        ),
        "skipped-level.group": (
            "{count} verwijzingen slaan een niveau over",
            "{count} references skip a level",
        ),
        "skipped-level.why": (
            "In het overgeslagen niveau staat de redenering: wat moet er veranderd zijn?",
            "The skipped level holds the reasoning: what must have changed?",
        ),
        "skipped-level.fix": (
            "Noem het doel ertussen, en voeg dat toe als het nog ontbreekt.",
            "Name the goal in between, and add that goal if it is missing.",
        ),
        "strategic-goal-without-operational-goal.what": (
            "Aan dit strategische doel draagt geen operationeel doel bij.",
            "No operational goal contributes to this strategic goal.",
        ),
        "strategic-goal-without-operational-goal.group": (
            "{count} strategische doelen zonder operationeel doel",
            "{count} strategic goals without an operational goal",
        ),
        "strategic-goal-without-operational-goal.why": (
            "Zonder operationele doelen blijft het een wens: niets in het plan brengt het "
            "dichterbij.",
            "Without operational goals it stays a wish: nothing in the plan brings it nearer.",
        ),
        "strategic-goal-without-operational-goal.fix": (
            "Voeg een operationeel doel toe met contributes_to: {id}, of laat dit doel vervallen.",
            "Add an operational goal with contributes_to: {id}, or drop this goal.",
        ),
        "operational-goal-without-inspanning.what": (
            "Aan dit operationele doel draagt geen inspanning bij.",
            "No inspanning contributes to this operational goal.",
        ),
        "operational-goal-without-inspanning.group": (
            "{count} operationele doelen zonder inspanning",
            "{count} operational goals without an inspanning",
        ),
        "operational-goal-without-inspanning.why": (
            "Het plan belooft hier iets en doet er niets voor.",
            "The plan promises something here and does nothing for it.",
        ),
        "operational-goal-without-inspanning.fix": (
            "Voeg een inspanning toe met contributes_to: {id}, of zeg in het plan dat dit doel "
            "wacht.",
            "Add an inspanning with contributes_to: {id}, or say in the plan that this goal "
            "waits.",
        ),
        "inspanning-without-goal.what": (
            "Deze inspanning draagt aan geen enkel doel bij.",
            "This inspanning contributes to no goal.",
        ),
        "inspanning-without-goal.group": (
            "{count} inspanningen zonder doel",
            "{count} inspanningen without a goal",
        ),
        "inspanning-without-goal.why": (
            "Werk waarvoor geen doel te noemen is, is moeilijk te verdedigen en staat in geen "
            "enkele tekening.",
            "Work for which no goal can be named is hard to defend and is in no drawing.",
        ),
        "inspanning-without-goal.fix": (
            "Schrijf aan welk operationeel doel zij bijdraagt: contributes_to: …",
            "Write which operational goal it contributes to: contributes_to: …",
        ),
        "no-path-to-vision.alone.what": (
            "Dit doel draagt aan geen enkel ander doel bij.",
            "This goal contributes to no other goal.",
        ),
        "no-path-to-vision.with-one.what": (
            "Dit doel draagt aan geen enkel ander doel bij; wat eronder hangt, loopt hier dood "
            "(1 element).",
            "This goal contributes to no other goal; what hangs below it ends here (1 element).",
        ),
        "no-path-to-vision.with-more.what": (
            "Dit doel draagt aan geen enkel ander doel bij; wat eronder hangt, loopt hier dood "
            "({below} elementen).",
            "This goal contributes to no other goal; what hangs below it ends here ({below} "
            "elements).",
        ),
        "no-path-to-vision.group": (
            "{count} doelen zonder weg naar de visie",
            "{count} goals without a way to the vision",
        ),
        "no-path-to-vision.why": (
            "Zonder weg naar de visie draagt het nergens aan bij waar het programma voor is.",
            "Without a way to the vision it contributes to nothing that the programme is for.",
        ),
        "no-path-to-vision.fix": (
            "Schrijf aan welk strategisch doel dit doel bijdraagt: contributes_to: …",
            "Write which strategic goal it contributes to: contributes_to: …",
        ),
        "goal-in-no-network.what": (
            "Dit operationele doel staat in geen enkel doelen-inspanningen-netwerk.",
            "This operational goal is in no network of goals and inspanningen.",
        ),
        "goal-in-no-network.group": (
            "{count} operationele doelen in geen enkel netwerk",
            "{count} operational goals in no network",
        ),
        "goal-in-no-network.why": (
            "Het komt in geen enkele tekening voor en wordt zo in elk overleg vergeten.",
            "It appears in no drawing and so is forgotten at every meeting.",
        ),
        "goal-in-no-network.fix": (
            "Schrijf bij het doel in welk netwerk het hoort: network: …",
            "Write at the goal which network it belongs to: network: …",
        ),
        "same-inspanning-twice.what": (
            "Deze inspanning staat er al: {alike}.",
            "This inspanning is here already: {alike}.",
        ),
        "same-inspanning-twice.group": (
            "{count} inspanningen staan er twee keer",
            "{count} inspanningen are here twice",
        ),
        "same-inspanning-twice.why": (
            "Wat twee keer in het plan staat, wordt twee keer geteld, gepland en betaald.",
            "What is in the plan twice is counted, planned and paid twice.",
        ),
        "same-inspanning-twice.fix": (
            "Houd ‘{first}’ en noem daar alle doelen onder contributes_to.",
            "Keep ‘{first}’ and name all goals under its contributes_to.",
        ),
        "redundant-link.twice.what": (
            "‘{id}’ noemt ‘{goal}’ twee keer.",
            "‘{id}’ names ‘{goal}’ twice.",
        ),
        "redundant-link.via.what": (
            "‘{id}’ draagt via ‘{via}’ al bij aan ‘{goal}’.",
            "‘{id}’ already contributes to ‘{goal}’ through ‘{via}’.",
        ),
        "redundant-link.group": (
            "{count} verwijzingen die de boom al zegt",
            "{count} references that the tree says already",
        ),
        "redundant-link.why": (
            "De extra lijn maakt de tekening drukker en zegt niets nieuws.",
            "The extra line makes the drawing busier and says nothing new.",
        ),
        "redundant-link.fix": (
            "Haal de overbodige verwijzing weg.",
            "Take the needless reference out.",
        ),
        "indicator-measures-nothing.what": (
            "Deze indicator meet niets: er staat geen doel of inspanning bij.",
            "This indicator measures nothing: it names no goal or inspanning.",
        ),
        "indicator-measures-nothing.group": (
            "{count} indicatoren die niets meten",
            "{count} indicators that measure nothing",
        ),
        "indicator-measures-nothing.why": (
            "Een cijfer zonder doel wordt elk jaar verzameld en beslist nergens over.",
            "A figure without a goal is collected every year and decides nothing.",
        ),
        "indicator-measures-nothing.fix": (
            "Schrijf waarover de indicator iets zegt: measures: …",
            "Write what it tells something about: measures: …",
        ),
        "goal-without-indicator.what": (
            "Dit doel heeft geen indicator.",
            "This goal has no indicator.",
        ),
        "goal-without-indicator.group": (
            "{count} doelen zonder indicator",
            "{count} goals without an indicator",
        ),
        "goal-without-indicator.why": (
            "Zonder indicator kan niemand na een jaar zeggen of het doel dichterbij is gekomen.",
            "Without an indicator nobody can say after a year whether the goal came nearer.",
        ),
        "goal-without-indicator.fix": (
            "Voeg een indicator toe met measures: {id}, ook als de nulmeting nog ontbreekt.",
            "Add an indicator with measures: {id}, even if its baseline is still missing.",
        ),
        "partner-twice.list.what": (
            "‘{name}’ is al een naam van ‘{other}’.",
            "‘{name}’ is a name of ‘{other}’ already.",
        ),
        "partner-twice.amount.what": (
            "‘{name}’ is dezelfde partner als ‘{other}’, die hier al staat.",
            "‘{name}’ is the same partner as ‘{other}’, who is here already.",
        ),
        "partner-twice.group": (
            "{count} keer staat een partner er twee keer",
            "{count} partners are here twice",
        ),
        "partner-twice.why": (
            "Zo is niet te zeggen wie bedoeld wordt, of dat de bedragen bij elkaar horen.",
            "So nobody can say who is meant, or whether the amounts belong together.",
        ),
        "partner-twice.fix": (
            "Laat de partner één keer staan; andere namen horen in de lijst bij ‘also_called’.",
            "Keep the partner once; other names belong in the list under ‘also_called’.",
        ),
        "partner-unknown.near.what": (
            "‘{name}’ lijkt op partner ‘{meant}’, maar telt niet als dezelfde.",
            "‘{name}’ looks like partner ‘{meant}’, but does not count as the same one.",
        ),
        "partner-unknown.near.fix": (
            "Wordt ‘{meant}’ bedoeld, schrijf dat dan. Is het een andere organisatie, zet haar "
            "dan in de lijst ‘partners’.",
            "If ‘{meant}’ is meant, write that. If it is another organisation, put it in the list "
            "‘partners’.",
        ),
        "partner-unknown.spelled.what": (
            "‘{name}’ lijkt op ‘{other}’, dat elders in dit bestand staat.",
            "‘{name}’ looks like ‘{other}’, which is elsewhere in this file.",
        ),
        "partner-unknown.spelled.fix": (
            "Is het dezelfde organisatie, schrijf dan overal ‘{other}’.",
            "If it is the same organisation, write ‘{other}’ everywhere.",
        ),
        "partner-unknown.unlisted.what": (
            "‘{name}’ staat niet in de lijst van partners.",
            "‘{name}’ is not in the list of partners.",
        ),
        "partner-unknown.unlisted.fix": (
            "Zet haar in de lijst, bijvoorbeeld als ‘{id}: {name}’, of schrijf een naam die er "
            "wel in staat.",
            "Put it in the list, such as ‘{id}: {name}’, or write a name that is in it.",
        ),
        "partner-unknown.group": (
            "Van {count} namen is niet zeker welke partner het is",
            "For {count} names it is not certain which partner is meant",
        ),
        "partner-unknown.why": (
            "Twee schrijfwijzen tellen als twee organisaties: wat een partner doet en geeft, komt "
            "dan te laag uit.",
            "Two spellings count as two organisations: what a partner does and gives is then told "
            "too low.",
        ),
        "partner-unknown.fix": (
            "Schrijf de id of de naam uit de lijst van partners, of vul de lijst aan.",
            "Write the id or the name of the list of partners, or add to the list.",
        ),
        "inspanning-without-owner.what": (
            "Deze inspanning heeft geen eigenaar.",
            "This inspanning has no owner.",
        ),
        "inspanning-without-owner.group": (
            "{count} inspanningen zonder eigenaar",
            "{count} inspanningen without an owner",
        ),
        "inspanning-without-owner.why": (
            "Wat van alle partners samen is, wordt door niemand opgepakt.",
            "What belongs to all partners together is taken up by none of them.",
        ),
        "inspanning-without-owner.fix": (
            "Schrijf welke rol of organisatie verantwoordelijk is: owner: …",
            "Write which role or organisation is responsible: owner: …",
        ),
        "text-cut-off.what": (
            "‘{lost}’ wordt niet gelezen: wat achter een hekje staat, is voor YAML uitleg.",
            "‘{lost}’ is not read: to YAML, what comes after a hash is explanation.",
        ),
        "text-cut-off.anchor.what": (
            "‘{lost}’ wordt niet gelezen: een woord dat met & begint, is voor YAML een naam.",
            "‘{lost}’ is not read: to YAML, a word that begins with & is a name.",
        ),
        "text-cut-off.group": (
            "{count} teksten waarvan een deel niet gelezen wordt",
            "{count} texts of which a part is not read",
        ),
        "text-cut-off.why": (
            "Deze woorden ontbreken in elke tekening en elk document, en verder zegt niets dat.",
            "These words are missing from every drawing and document, and nothing else says so.",
        ),
        "text-cut-off.fix": (
            "Horen de woorden bij de tekst, zet dan de hele tekst tussen aanhalingstekens. Is het "
            "uitleg, zet dan een spatie achter het hekje.",
            "If the words belong to the text, put the whole text in quotes. If they are "
            "explanation, put a space after the hash.",
        ),
        "text-cut-off.anchor.fix": (
            "Zet de hele tekst tussen aanhalingstekens.",
            "Put the whole text in quotes.",
        ),
        "merge-undecided.what": (
            "Bij het samenvoegen is hier nog niet gekozen. {choice}",
            "Nobody has chosen here since the merge. {choice}",
        ),
        "merge-undecided.group": (
            "{count} keuzes die na het samenvoegen nog openstaan",
            "{count} choices that are still open after a merge",
        ),
        "merge-undecided.why": (
            "Wat een van beiden schreef, staat nu alleen in een opmerking, en telt niet mee.",
            "What one of the two wrote stands in a comment only, and is not counted.",
        ),
        "merge-undecided.fix": (
            "Schrijf op wat het wordt, en haal de regels van de opmerking weg.",
            "Write what it is to be, and take the lines of the comment out.",
        ),
        "conflict-copy.what": (
            "{copy} lijkt een kopie van {of}, gemaakt toen twee mensen tegelijk opsloegen. Die "
            "telt niet mee.",
            "{copy} seems to be a copy of {of}, made when two people saved at the same time. It "
            "is not counted.",
        ),
        "conflict-copy.group": (
            "{count} kopieën van bestanden die niet meetellen",
            "{count} copies of files that are not counted",
        ),
        "conflict-copy.why": (
            "Wat een van de twee schreef, kan alleen in de kopie staan.",
            "What one of the two wrote may be in the copy only.",
        ),
        "conflict-copy.fix": (
            "Vergelijk de twee. Wat in het programma of bij de metingen ontbreekt, neemt u daar "
            "over; een vastgesteld plan of een verslag verandert u niet met de hand. Zet de kopie "
            "daarna in een andere map, en geef haar niet de naam van het bestand dat telt.",
            "Compare the two. What is missing in the programme or the measurements, you add "
            "there; an adopted plan or a record is not changed by hand. Then move the copy to "
            "another folder, and do not give it the name of the file that counts.",
        ),
        "logo-unusable.missing.what": (
            "Het logo {path} kan niet worden gelezen.",
            "The logo {path} cannot be read.",
        ),
        "logo-unusable.kind.what": (
            "Het logo {path} is geen PNG en geen SVG.",
            "The logo {path} is neither a PNG nor an SVG.",
        ),
        "logo-unusable.large.what": (
            "Het logo {path} is groter dan 2 MB.",
            "The logo {path} is larger than 2 MB.",
        ),
        "logo-unusable.group": (
            "{count} logo’s die niet bruikbaar zijn",
            "{count} logos that cannot be used",
        ),
        "logo-unusable.why": (
            "Zolang dat zo is, kunnen de tekeningen en de bijlage niet worden gemaakt.",
            "As long as that is so, the drawings and the annex cannot be made.",
        ),
        "logo-unusable.fix": (
            "Zet bij de huisstijl de plaats van een PNG of SVG van hoogstens 2 MB; die geldt "
            "vanaf de map van het plan.",
            "Give in the house style the place of a PNG or SVG of at most 2 MB; it is counted "
            "from the folder of the plan.",
        ),
    }
)
