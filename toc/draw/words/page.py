"""What the interactive page says beside the programme's own texts."""

from toc.core.words import Sentences

PAGE = Sentences(
    {
        # The page
        "skip": ("Naar de inhoud", "Skip to the content"),
        "search": ("Zoeken", "Search"),
        "search-help": (
            "Ook in namen, indicatoren, besluiten en aannames",
            "Also in names, indicators, decisions and assumptions",
        ),
        "filters": ("Filteren", "Filter"),
        "drawings": ("Tekeningen en lijst", "Drawings and list"),
        "zoom": ("Zoomen", "Zoom"),
        "zoom-in": ("Inzoomen", "Zoom in"),
        "zoom-out": ("Uitzoomen", "Zoom out"),
        "zoom-fit": ("Passend", "Fit"),
        "tools": ("Bladeren, zoomen en presenteren", "Browse, zoom and present"),
        "menu": ("Menu", "Menu"),
        "previous": ("Vorige tekening", "Previous drawing"),
        "next": ("Volgende tekening", "Next drawing"),
        "print": ("Afdrukken", "Print"),
        "present": ("Presenteren", "Present"),
        "stop": ("Stoppen", "Stop"),
        "keys": ("Bediening", "How to use it"),
        "keys.mouse": (
            "Klik op een vak voor de gegevens. De weg omhoog naar de visie en wat eraan bijdraagt "
            "lichten dan op; de tekening blijft staan. Klik nog eens om de gegevens te sluiten. "
            "Sleep om te schuiven; draai aan het muiswiel om te zoomen (in een klein venster met "
            "Ctrl erbij).",
            "Click a box for its details. The way up to the vision and what contributes to it "
            "then light up; the drawing stays as it is. Click again to close the details. Drag to "
            "move; turn the mouse wheel to zoom (in a small window with Ctrl).",
        ),
        "keys.touch": (
            "Sleep met één vinger om te schuiven en knijp met twee vingers om te zoomen.",
            "Drag with one finger to move, pinch with two fingers to zoom.",
        ),
        "keys.keyboard": (
            "Met Tab gaat u van vak naar vak. De pijltjestoetsen volgen de lijnen en de kolom, "
            "Enter opent de gegevens en Escape sluit ze. Met +, - en 0 zoomt u, met Shift en een "
            "pijltje schuift u.",
            "Tab goes from box to box. The arrow keys follow the lines and the column, Enter "
            "opens the details and Escape closes them. +, - and 0 zoom, Shift with an arrow "
            "moves.",
        ),
        "keys.meeting": (
            "‘Presenteren’ toont alleen de tekening, zo groot als het scherm. Verder en terug "
            "gaat u met de knoppen, met Page Down en Page Up (ook van een presenter) of, als u "
            "niet op een vak staat, met de pijltjes naar rechts en links. Escape sluit eerst de "
            "gegevens en stopt daarna. Afdrukken geeft de tekening die u ziet, met de datum "
            "erbij.",
            "‘Present’ shows only the drawing, as large as the screen. Go on and back with the "
            "buttons, with Page Down and Page Up (also those of a presenter) or, when you are on "
            "no box, with the arrows to the right and the left. Escape first closes the details "
            "and then stops. Printing gives the drawing that you see, with its date.",
        ),
        "keys.address": (
            "Wat u ziet, staat in het adres van de pagina: bewaar of deel dat om hier terug te "
            "komen.",
            "What you see is in the address of the page: keep or share it to come back here.",
        ),
        "overview": ("Overzicht", "Overview"),
        "theory": ("Verandertheorie", "Theory of change"),
        "matrix": ("Matrix", "Matrix"),
        "year": ("{period}: wat wel en niet", "{period}: what is done and what is not"),
        "list": ("Lijst", "List"),
        "list-title": ("Het programma als lijst", "The programme as a list"),
        "chart": ("{title}: {word}. In woorden hieronder.", "{title}: {word}. In words below."),
        "elements": ("Alle gegevens", "All details"),
        "sheet": ("{title}, blad {part} van {parts}", "{title}, sheet {part} of {parts}"),
        "in-words": ("Deze tekening in woorden", "This drawing in words"),
        "details": ("Gegevens", "Details"),
        "close": ("Sluiten", "Close"),
        "go-network": ("Ga naar de tekening", "Go to the drawing"),
        "no-script": (
            "In deze browser staat JavaScript uit. Alles staat hieronder en is te lezen; zoeken, "
            "filteren en zoomen werken niet.",
            "JavaScript is off in this browser. Everything is below and can be read; search, "
            "filters and zoom do not work.",
        ),
        # Filters
        "filter.line": ("Programmalijn", "Programme line"),
        "filter.period": ("Jaar of fase", "Year or phase"),
        "filter.partner": ("Trekker of partner", "Owner or partner"),
        "filter.status": ("Stand", "Status"),
        "filter.all": ("Alles", "Everything"),
        "filter.clear": ("Alles tonen", "Show everything"),
        "filter.no-line": (
            "Het plan heeft geen programmalijnen.",
            "The plan has no programme lines.",
        ),
        "filter.no-period": (
            "Het plan zegt niet wat in welk jaar of welke fase gebeurt.",
            "The plan does not say what happens in which year or phase.",
        ),
        "filter.no-partner": (
            "Het plan noemt geen trekkers of partners.",
            "The plan names no owners or partners.",
        ),
        "period.states": (
            "{period}: {does} wel, {does_not} niet, {unknown} niet bekend.",
            "{period}: {does} done, {does_not} not done, {unknown} not known.",
        ),
        "period.not-adopted": (
            "Hiervoor is niets vastgesteld: dit zegt het plan zelf.",
            "Nothing was adopted for it: this is what the plan itself says.",
        ),
        "period.does": ("wel", "done"),
        "period.does-not": ("niet", "not done"),
        "period.unknown": ("niet bekend", "not known"),
        "status.now": ("Stand op {day}", "As it stood on {day}"),
        "status.texts": ("Teksten", "Texts"),
        "status.literal": ("letterlijk uit de bron", "literally from the source"),
        "status.derived": ("afgeleid uit de bron", "derived from the source"),
        "status.proposal": ("voorstel", "proposal"),
        "status.unsourced": ("zonder bron", "without a source"),
        "status.work": ("Uitvoering", "Work"),
        "status.running": ("loopt", "running"),
        "status.finished": ("afgerond", "finished"),
        "status.stopped": ("gestopt", "stopped"),
        "status.to-stop": ("besloten te stoppen", "decided to stop"),
        "status.structural": ("structureel", "structural"),
        "status.unknown": ("niets over bekend", "nothing known of it"),
        "status.measuring": ("Meten", "Measuring"),
        "status.measured-none": ("zonder indicator", "without an indicator"),
        "status.measured-no_baseline": ("nog geen nulmeting", "no baseline yet"),
        "status.measured-baseline": ("alleen een nulmeting", "a baseline only"),
        "status.measured-measured": ("gemeten", "measured"),
        # Facts of an element
        "contributes": ("Draagt bij aan", "Contributes to"),
        "served": ("Hieraan draagt bij", "What contributes to it"),
        "serves-nothing": ("niets in dit plan", "nothing in this plan"),
        "served-by-nothing": ("niets in dit plan", "nothing in this plan"),
        "points.one": ("1 punt", "1 point"),
        "points.many": ("{count} punten", "{count} points"),
        "not-scored": ("niet gescoord", "not scored"),
        "basis.network": (
            "staat in hetzelfde netwerk; welk doel de inspanning dient, is niet bekend",
            "is in the same network; which goal the inspanning serves is not known",
        ),
        "basis.proposal": ("voorstel", "proposal"),
        "rationale": ("waarom: {text}", "why: {text}"),
        "assumption": ("aanname: {text}", "assumption: {text}"),
        "evidence": ("onderbouwing: {text}", "evidence: {text}"),
        "contradicts": ("{text} (spreekt het tegen)", "{text} (contradicts it)"),
        "networks": ("Netwerken", "Networks"),
        "no-network": ("staat in geen netwerk", "is in no network"),
        "line": ("Programmalijn", "Programme line"),
        "theme": ("Thema", "Theme"),
        "deadline": ("Uiterlijk bereikt", "Reached no later than"),
        "result": ("Resultaat", "Result"),
        "owner": ("Trekker", "Owner"),
        "partners": ("Partners", "Partners"),
        "place": ("Plaats", "Place"),
        "when": ("Wanneer", "When"),
        "from": ("vanaf {date}", "from {date}"),
        "until": ("tot en met {date}", "until {date}"),
        "earliest": ("niet vóór {date}", "not before {date}"),
        "latest": ("begint uiterlijk {date}", "begins no later than {date}"),
        "months.one": ("duurt 1 maand", "takes 1 month"),
        "months.many": ("duurt {count} maanden", "takes {count} months"),
        "structural": (
            "structureel: de hele looptijd van het programma",
            "structural: during the whole programme",
        ),
        "years": ("Vastgesteld", "Adopted"),
        "progress": ("Voortgang", "Progress"),
        "since": ("{state} (sinds {date})", "{state} (since {date})"),
        "milestones": ("Mijlpalen", "Milestones"),
        "dated": ("{text} ({date})", "{text} ({date})"),
        "cost": ("Kosten", "Cost"),
        "fte": ("Inzet", "Staff"),
        "requires": ("Wacht op", "Waits for"),
        "together": ("Hoort samen met", "Belongs together with"),
        "not-with": ("Niet tegelijk met", "Not at the same time as"),
        "decisions": ("Besluiten", "Decisions"),
        "decision.in": ("{period}: doen", "{period}: do it"),
        "decision.out": ("{period}: niet doen", "{period}: do not do it"),
        "decision.later": ("{period}: later", "{period}: later"),
        "decision.stop": ("{period}: stoppen", "{period}: stop"),
        "decision.go_on": ("{period}: doorgaan", "{period}: go on"),
        "decision.change": ("{period}: wijzigen", "{period}: change"),
        "decision.start": ("{period}: starten", "{period}: start"),
        "decided": (
            "{verdict} – {reason} ({role}, {date})",
            "{verdict} – {reason} ({role}, {date})",
        ),
        "indicators": ("Indicatoren", "Indicators"),
        "indicator": ("{text}: {values}", "{text}: {values}"),
        "no-values": ("nog geen nulmeting en nog niet gemeten", "no baseline, not measured yet"),
        "no-indicator": ("nog geen indicator", "no indicator yet"),
        "risks": ("Risico’s", "Risks"),
        "source": ("Bron", "Source"),
        "source-status": ("{where} ({status})", "{where} ({status})"),
        "no-source": ("geen bron genoemd", "no source given"),
        "other-wordings": ("Ook zo verwoord", "Also worded as"),
        "wording": ("‘{text}’", "‘{text}’"),
        "not-said": ("Niet in het plan", "Not in the plan"),
        "lacks.owner": ("trekker", "owner"),
        "lacks.partners": ("partners", "partners"),
        "lacks.when": ("begin en duur", "start and duration"),
        "lacks.cost": ("kosten", "cost"),
        "lacks.fte": ("inzet", "staff"),
        "id": ("Id", "Id"),
        # What the script says
        "found.none": (
            "Niets gevonden. De tekening blijft zoals zij was.",
            "Nothing found. The drawing stays as it was.",
        ),
        "found.here.one": ("1 daarvan staat op deze tekening.", "1 of them is on this drawing."),
        "found.here.many": (
            "{count} daarvan staan op deze tekening.",
            "{count} of them are on this drawing.",
        ),
        "found.not-here": (
            "Niets daarvan staat op deze tekening.",
            "None of it is on this drawing.",
        ),
        "found.below": (
            "Wat eraan bijdraagt, licht mee op.",
            "What contributes to it lights up as well.",
        ),
        "found.search": ("Zoeken: {text}", "Search: {text}"),
        "found.one": ("1 onderdeel gevonden.", "1 element found."),
        "found.many": ("{count} onderdelen gevonden.", "{count} elements found."),
        "found.more": ("De eerste {count} staan hieronder.", "The first {count} are below."),
        "lit": (
            "Opgelicht: {up} op de weg naar de visie; {down} dragen eraan bij.",
            "Lit up: {up} on the way to the vision; {down} contribute to it.",
        ),
        "lit.up.one": ("1 onderdeel", "1 element"),
        "lit.up.many": ("{count} onderdelen", "{count} elements"),
        "closed": ("Gegevens gesloten.", "Details closed."),
        "printed": ("Afgedrukt op {date}", "Printed on {date}"),
        "results": ("Gevonden", "Found"),
    }
)
"""Every sentence of the page and of its script."""
