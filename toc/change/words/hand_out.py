"""What the forms for partners and residents say, and the command that makes them."""

from __future__ import annotations

from toc.core.words import Sentences

HAND_OUT = Sentences(
    {
        # The command
        "to-option": (
            "De map waarin de formulieren komen.",
            "The folder for the forms.",
        ),
        "partner-option": (
            "Alleen voor deze partner, met de naam uit het plan of een andere; mag vaker.",
            "For this partner only, by a name of the plan or another; may be repeated.",
        ),
        "residents-option": (
            "Maak een formulier voor bewoners: wat telt het meest, en wat ontbreekt er?",
            "Make a form for residents: what matters most, and what is missing?",
        ),
        "link-option": (
            "Het adres waar u de formulieren neerzette; maakt een A4 met een QR-code daarheen.",
            "The address where you put the forms; makes an A4 with a QR code that leads there.",
        ),
        "replace-option": (
            "Schrijf over formulieren heen die er al staan.",
            "Write over forms that are there already.",
        ),
        "default-folder": ("uitdelen", "hand-out"),
        "residents-file": ("bewoners", "residents"),
        "meeting-file": ("bijeenkomst", "meeting"),
        "bad-link": (
            "Bij --link hoort een adres zoals https://www.gemeente.nl/plan, van hoogstens {most} "
            "tekens.",
            "--link takes an address such as https://www.city.org/plan, of at most {most} "
            "characters.",
        ),
        "no-partners": (
            "{plan} noemt geen partners. Noem er een: {toc} hand-out {plan_typed} --partner "
            '"Gemeente Emmen"; of maak een formulier voor bewoners met --residents.',
            "{plan} names no partners. Name one: {toc} hand-out {plan_typed} --partner "
            '"City of Emmen"; or make a form for residents with --residents.',
        ),
        "bad-partner": (
            "Bij --partner hoort de naam van een organisatie of rol, niet ‘{name}’.",
            "--partner takes the name of an organisation or a role, not ‘{name}’.",
        ),
        "nothing-to-ask": (
            "{plan} heeft geen doelen en geen inspanningen om iets over te vragen.",
            "{plan} has no goals and no inspanningen to ask about.",
        ),
        "exists": (
            "{file} bestaat al. Met --replace schrijft u eroverheen.",
            "{file} is there already. With --replace you write over it.",
        ),
        "made.one": ("Gemaakt: 1 formulier in {folder}.", "Made: 1 form in {folder}."),
        "made.many": (
            "Gemaakt: {count} formulieren in {folder}.",
            "Made: {count} forms in {folder}.",
        ),
        "made-own": (
            "{file}: {title}, {own} van hen, {open} nog van niemand, code {code}",
            "{file}: {title}, {own} of theirs, {open} of nobody yet, code {code}",
        ),
        "on-no-form.one": (
            "1 inspanning van niemand staat op geen formulier: er passen er {most} op een. Geef "
            "haar eerst een eigenaar.",
            "1 inspanning of nobody is on no form: {most} fit on one. Give it an owner first.",
        ),
        "on-no-form.many": (
            "{count} inspanningen van niemand staan op geen formulier: er passen er {most} op "
            "een. Noem meer partners, of geef ze eerst een eigenaar.",
            "{count} inspanningen of nobody are on no form: {most} fit on one. Name more "
            "partners, or give these an owner first.",
        ),
        "made-residents": (
            "{file}: bewoners, code {code}",
            "{file}: residents, code {code}",
        ),
        "made-meeting": (
            "{file}: een A4 voor de bijeenkomst, met de QR-code",
            "{file}: an A4 for the meeting, with the QR code",
        ),
        "next": (
            "Stuur elk formulier als bijlage. Wat terugkomt, leest u met: {toc} take-in "
            "antwoorden*.json{plan}",
            "Send each form as an attachment. What comes back is read with: {toc} take-in "
            "answers*.json{plan}",
        ),
        # The page
        "answers-file": ("antwoorden-{partner}", "answers-{partner}"),
        "title": ("{programme}: formulier voor {partner}", "{programme}: form for {partner}"),
        "title-residents": (
            "{programme}: wat vindt u belangrijk?",
            "{programme}: what matters to you?",
        ),
        "vision": ("Wat wij samen willen: {vision}", "What we want together: {vision}"),
        "intro.partner": (
            "Wilt u kijken of dit klopt? Verander wat anders moet; wat goed is, laat u staan. "
            "U hoeft niet alles in te vullen.",
            "Would you see whether this is right? Change what should be otherwise; leave what is "
            "right. You need not fill in everything.",
        ),
        "intro.residents": (
            "Dit formulier is anoniem. U hoeft niet alles in te vullen.",
            "This form is anonymous. You need not fill in everything.",
        ),
        "intro.how": (
            "Wat u typt, blijft op uw eigen apparaat tot u het opslaat. Er gaat niets naar "
            "internet. Opent uw telefoon dit als voorbeeld zonder knoppen onderaan, kies dan "
            "‘openen in browser’.",
            "What you type stays on your own device until you save it. Nothing goes to the "
            "internet. If your telephone opens this as a preview without buttons at the end, "
            "choose ‘open in browser’.",
        ),
        "no-script": (
            "Uw browser voert dit formulier niet uit. U kunt het lezen en afdrukken.",
            "Your browser does not run this form. You can read and print it.",
        ),
        "role": ("Uw rol", "Your role"),
        "role-hint": (
            "Een functie, zoals projectleider; geen naam van een persoon.",
            "A function, such as project leader; no name of a person.",
        ),
        "own.one": ("Van u in dit programma", "Yours in this programme"),
        "own.many": ("Van u in dit programma ({count})", "Yours in this programme ({count})"),
        "own-intro": (
            "Hier bent u in het plan eigenaar of partner van.",
            "Of these you are the owner or a partner in the plan.",
        ),
        "open.one": ("Nog van niemand", "Nobody’s yet"),
        "open.many": ("Nog van niemand ({count})", "Nobody’s yet ({count})"),
        "open-intro": (
            "Van deze inspanningen zegt het plan niet wie ze doet. Open wat u aangaat.",
            "Of these inspanningen the plan does not say who does them. Open what concerns you.",
        ),
        "open-left.one": (
            "Nog 1 inspanning is van niemand; die staat niet op dit formulier.",
            "1 more inspanning is nobody’s; it is not on this form.",
        ),
        "open-left.many": (
            "Nog {count} inspanningen zijn van niemand; die staan niet op dit formulier.",
            "{count} more inspanningen are nobody’s; they are not on this form.",
        ),
        "kind.inspanningen": ("Inspanning", "Inspanning"),
        "kind.operational_goals": ("Operationeel doel", "Operational goal"),
        "kind.strategic_goals": ("Strategisch doel", "Strategic goal"),
        "field.text": ("Tekst", "Text"),
        "field.owner": ("Eigenaar", "Owner"),
        "field.start": ("Begin", "Start"),
        "field.end": ("Einde", "End"),
        "field.deadline": ("Uiterlijk", "Due"),
        "field.cost": ("Kosten", "Cost"),
        "hint.start": ("Zoals 2027 of 2027-03", "Such as 2027 or 2027-03"),
        "hint.end": ("Zoals 2027 of 2027-03", "Such as 2027 or 2027-03"),
        "hint.cost": ("In euro’s, zonder punten: 12500", "In euros, without commas: 12500"),
        "ours": ("{title} doet dit", "{title} does this"),
        "contributes": ("Draagt dit bij aan ‘{goal}’?", "Does this contribute to ‘{goal}’?"),
        "choose": ("geen antwoord", "no answer"),
        "points.0": ("nee", "no"),
        "points.1": ("een beetje (1)", "a little (1)"),
        "points.3": ("duidelijk (3)", "clearly (3)"),
        "points.9": ("doorslaggevend (9)", "decisively (9)"),
        "remark": ("Opmerking of bezwaar", "Remark or objection"),
        "objection": ("Dit is een bezwaar", "This is an objection"),
        "ideas": ("Uw ideeën", "Your ideas"),
        "ideas-intro": (
            "Wat doet u al of zou u willen doen, dat hier niet staat?",
            "What do you do already, or would you do, that does not stand here?",
        ),
        "idea": ("Idee {number}", "Idea {number}"),
        "idea-goal": (
            "Bij welk doel hoort idee {number}?",
            "To which goal does idea {number} belong?",
        ),
        "remark-all": ("Opmerking bij het hele plan", "Remark on the whole plan"),
        "matters": ("Wat telt voor u het meest?", "What matters most to you?"),
        "matters-intro": ("Kies er hoogstens {most}.", "Choose {most} at most."),
        "goals": ("Doelen", "Goals"),
        "missing-title": ("Wat ontbreekt er?", "What is missing?"),
        "missing": ("Dit mis ik", "This I miss"),
        "missing-hint": (
            "Schrijf geen namen van personen.",
            "Write no names of persons.",
        ),
        "meeting-ask": (
            "Richt de camera van uw telefoon op deze code",
            "Point the camera of your telephone at this code",
        ),
        "meeting-qr": ("QR-code naar het adres hieronder", "QR code to the address below"),
        "meeting-form": ("Formulier van", "Form of"),
        "meeting-code": ("Code", "Code"),
        "meeting-residents": ("Bewoners", "Residents"),
        "meeting-foot": (
            "De code staat onderaan elk formulier. Zo ziet u dat u het goede hebt.",
            "The code stands at the end of each form. So you see that you have the right one.",
        ),
        "end-title": ("Terugsturen", "Sending back"),
        "end.partner": (
            "Sla uw antwoorden op en stuur dat bestand terug aan wie u dit formulier stuurde.",
            "Save your answers and send that file back to who sent you this form.",
        ),
        "end.residents": (
            "Sla uw antwoorden op en stuur dat bestand terug, of druk het formulier af.",
            "Save your answers and send that file back, or print the form.",
        ),
        "save": ("Antwoorden opslaan", "Save answers"),
        "copy": ("Als tekst, om in een e-mail te plakken", "As text, to paste into an e-mail"),
        "print": ("Afdrukken", "Print"),
        "as-text": ("Uw antwoorden als tekst", "Your answers as text"),
        "footer": ("Formulier {code}, gemaakt op {date}.", "Form {code}, made on {date}."),
        "script.kept": (
            "Bewaard op dit apparaat. Nog niet verstuurd.",
            "Kept on this device. Not sent yet.",
        ),
        "script.unkept": (
            "Deze browser bewaart niets: sla uw antwoorden op voordat u sluit.",
            "This browser keeps nothing: save your answers before you close.",
        ),
        "script.again": (
            "Wat u eerder typte, staat er weer.",
            "What you typed before is here again.",
        ),
        "script.saved": (
            "Opgeslagen bij uw downloads. Stuur dat bestand terug.",
            "Saved with your downloads. Send that file back.",
        ),
        "script.empty": (
            "U hebt nog niets ingevuld of veranderd.",
            "You have not filled in or changed anything yet.",
        ),
        "script.text": (
            "Kopieer de tekst hieronder en plak die in een e-mail.",
            "Copy the text below and paste it into an e-mail.",
        ),
    }
)
