"""What changed between two versions of a programme: `toc compare`."""

from __future__ import annotations

from toc.core.words import Sentences

COMPARING = Sentences(
    {
        # --- the command ---
        "old-argument": (
            "Waarmee: een ander bestand, een vastgesteld plan (2024), een dag (2024-03-01) of een "
            "versie in git.",
            "With what: another file, an adopted plan (2024), a day (2024-03-01) or a revision in "
            "git.",
        ),
        "to-option": (
            "Schrijf het naar een document, met tekeningen erbij: {kinds}. Naar .svg, .png of "
            ".drawio gaan alleen de tekeningen.",
            "Write it to a document, with drawings: {kinds}. To .svg, .png or .drawio go the "
            "drawings alone.",
        ),
        "drawings-option": (
            "Schrijf met --to alleen de tekeningen, ook naar .pdf.",
            "Write the drawings alone with --to, to .pdf as well.",
        ),
        "drawings-alone": (
            "--drawings hoort bij --to: noem daar het bestand, bijvoorbeeld --to verschil.pdf.",
            "--drawings belongs with --to: name the file there, for example --to difference.pdf.",
        ),
        "no-drawing-kind": (
            "‘{file}’: hierin is niet te tekenen. Kies {kinds}.",
            "‘{file}’: no drawing can be made in this. Choose {kinds}.",
        ),
        "nothing-drawn": (
            "In geen tekening is iets anders: er valt niets te tekenen.",
            "Nothing differs in any drawing: there is nothing to draw.",
        ),
        "period-option": (
            "Vergelijk ook welke inspanningen het plan voor dit jaar of deze fase zou kiezen.",
            "Compare as well which inspanningen the plan of this year or phase would choose.",
        ),
        "focus-alone": (
            "--focus hoort bij --period: noem daar het jaar of de fase.",
            "--focus belongs with --period: name the year or the phase there.",
        ),
        "unknown-kind": (
            "‘{file}’: hiernaar kan de vergelijking niet worden geschreven. Kies {kinds}; voor "
            "alleen de tekeningen .svg, .png of .drawio.",
            "‘{file}’: the comparison cannot be written to this. Choose {kinds}; for the drawings "
            "alone .svg, .png or .drawio.",
        ),
        "same-file": (
            "‘{file}’ is het programma zelf: er valt niets te vergelijken. Noem een ander "
            "bestand, een vastgesteld plan, een dag of een versie in git.",
            "‘{file}’ is the programme itself: there is nothing to compare. Name another file, an "
            "adopted plan, a day or a revision in git.",
        ),
        "unknown-old": (
            "‘{asked}’ is geen bestand, vastgesteld plan, dag of versie in git. {adopted}",
            "‘{asked}’ is no file, adopted plan, day or revision in git. {adopted}",
        ),
        "unknown-old-near": (
            "‘{asked}’ is geen bestand, vastgesteld plan, dag of versie in git. Bedoelde u: "
            "{near}?",
            "‘{asked}’ is no file, adopted plan, day or revision in git. Did you mean: {near}?",
        ),
        "not-a-date": (
            "‘{asked}’ is geen dag. Schrijf een dag als 2024-03-01.",
            "‘{asked}’ is not a day. Write a day like 2024-03-01.",
        ),
        "no-day": (
            "Hoe het plan er op {day} uitzag, is niet bewaard. {kept} {adopted}",
            "How the plan was on {day} was not kept. {kept} {adopted}",
        ),
        "day-to-come": (
            "{day} moet nog komen. {kept} {adopted}",
            "{day} is still to come. {kept} {adopted}",
        ),
        "kept-since": (
            "Wat er van {file} bewaard is, begint op {day}.",
            "What was kept of {file} begins on {day}.",
        ),
        "kept-nothing": (
            "Van {file} is nog niets bewaard: er is nog niets met {toc} aan veranderd, en in git "
            "staat het niet.",
            "Nothing of {file} was kept yet: nothing was changed in it with {toc} so far, and it "
            "is not in git.",
        ),
        "old-not-there": (
            "Er is dus niets om mee te vergelijken.",
            "So there is nothing to compare with.",
        ),
        "not-in-revision": (
            "In {asked} is {file} er niet.",
            "{file} is not there in {asked}.",
        ),
        "adopted-plans": (
            "Vastgestelde plannen: {names}.",
            "Adopted plans: {names}.",
        ),
        "no-adopted-plans": (
            "Er is nog geen plan vastgesteld.",
            "No plan was adopted yet.",
        ),
        "old-has-errors.one": (
            "In {old} staat 1 fout. Herstel die eerst: anders is niet te zien wat er veranderde.",
            "{old} has 1 error. Mend it first: otherwise nobody can see what changed.",
        ),
        "old-has-errors.many": (
            "In {old} staan {count} fouten. Herstel die eerst: anders is niet te zien wat er "
            "veranderde.",
            "{old} has {count} errors. Mend them first: otherwise nobody can see what changed.",
        ),
        # --- what is compared ---
        "title": ("Wat er veranderde", "What changed"),
        "since": ("Vergeleken met {old}.", "Compared with {old}."),
        "adopted": (
            "plan {name}, vastgesteld door {role} op {date}",
            "plan {name}, adopted by {role} on {date}",
        ),
        "on-day": ("{file} zoals het was op {day}", "{file} as it was on {day}"),
        "only-known": (
            "Een vastgesteld plan bewaart de doelen, inspanningen en besluiten; de rest is niet "
            "vergeleken.",
            "An adopted plan keeps the goals, inspanningen and decisions; the rest was not "
            "compared.",
        ),
        "hardly": (
            "De twee hebben bijna niets gemeen. Zijn dit wel versies van één programma?",
            "The two have hardly anything in common. Are these versions of one programme?",
        ),
        "nothing": ("Er is niets veranderd.", "Nothing changed."),
        "same.one": (
            "1 onderdeel is gebleven zoals het was.",
            "1 element stayed as it was.",
        ),
        "same.many": (
            "{count} onderdelen zijn gebleven zoals ze waren.",
            "{count} elements stayed as they were.",
        ),
        "about-marks": (
            "Tussen rechte haken staat wat anders is.",
            "What differs stands in square brackets.",
        ),
        "group": ("{group} ({count})", "{group} ({count})"),
        "group.new": ("Nieuw", "New"),
        "group.gone": ("Weg", "Gone"),
        "group.reworded": ("Anders verwoord", "Reworded"),
        "group.level": ("Op een ander niveau", "On another level"),
        "group.moved": ("Verplaatst", "Moved"),
        "group.links": ("Andere verbanden", "Other links"),
        "group.facts": ("Andere gegevens", "Other particulars"),
        "group.renamed": ("Andere id", "Another id"),
        "group.programme": ("Het programma als geheel", "The programme as a whole"),
        "level": ("niveau", "level"),
        "id": ("id", "id"),
        "was": ("was", "was"),
        "is": ("is nu", "is now"),
        "field": ("{field}: {old} → {new}", "{field}: {old} → {new}"),
        "field-new": ("{field}: erbij {new}", "{field}: added {new}"),
        "field-gone": ("{field}: niet meer {old}", "{field}: no longer {old}"),
        "below": ("onder {value}", "under {value}"),
        # --- decisions and accepted findings ---
        "decided.in": (
            "‘{text}’ wel doen in {period} ({role}, {date})",
            "do ‘{text}’ in {period} ({role}, {date})",
        ),
        "decided.out": (
            "‘{text}’ niet doen in {period} ({role}, {date})",
            "do not do ‘{text}’ in {period} ({role}, {date})",
        ),
        "decided.later": (
            "‘{text}’ later dan {period} ({role}, {date})",
            "‘{text}’ later than {period} ({role}, {date})",
        ),
        "decided.stop": (
            "stoppen met ‘{text}’ vanaf {period} ({role}, {date})",
            "stop ‘{text}’ from {period} on ({role}, {date})",
        ),
        "decided.go_on": (
            "doorgaan met ‘{text}’ in {period} ({role}, {date})",
            "go on with ‘{text}’ in {period} ({role}, {date})",
        ),
        "decided.change": (
            "‘{text}’ wijzigen voor {period} ({role}, {date}); wat wijzigt: {change}",
            "change ‘{text}’ for {period} ({role}, {date}); what changes: {change}",
        ),
        "decided.start": (
            "‘{text}’ starten in {period} ({role}, {date})",
            "start ‘{text}’ in {period} ({role}, {date})",
        ),
        "accepted": ("‘{rule}’ bij {names}", "‘{rule}’ of {names}"),
        # --- what it means ---
        "means": ("Wat dat betekent", "What that means"),
        "means-nothing": (
            "Dit raakt geen ander doel, indicator, aanname, besluit of bron van het plan.",
            "This touches no other goal, indicator, assumption, decision or source of the plan.",
        ),
        "means.no-inspanning": (
            "Aan ‘{goal}’ draagt geen inspanning meer bij.",
            "No inspanning contributes to ‘{goal}’ any more.",
        ),
        "means.no-goal-below": (
            "Aan ‘{goal}’ draagt geen enkel doel meer bij.",
            "No goal contributes to ‘{goal}’ any more.",
        ),
        "means.empty-network": (
            "In het netwerk ‘{network}’ staat geen doel meer.",
            "No goal is left in the network ‘{network}’.",
        ),
        "means.loose": (
            "‘{element}’ draagt nergens meer aan bij.",
            "‘{element}’ contributes to nothing any more.",
        ),
        "means.loose.new": (
            "‘{element}’ is nieuw en draagt nergens aan bij.",
            "‘{element}’ is new and contributes to nothing.",
        ),
        "means.bare": (
            "Waarom ‘{element}’ bijdraagt aan ‘{goal}’, staat er niet meer: geen reden, aanname "
            "of bewijs.",
            "Why ‘{element}’ contributes to ‘{goal}’ is no longer said: no rationale, assumption "
            "or evidence.",
        ),
        "means.measures-other.other": (
            "‘{indicator}’ meet nu ‘{new}’, en niet meer ‘{old}’: eerdere metingen gaan over iets "
            "anders.",
            "‘{indicator}’ now measures ‘{new}’, and no longer ‘{old}’: earlier measurements are "
            "about something else.",
        ),
        "means.measures-other.first": (
            "‘{indicator}’ hoort nu bij ‘{new}’; eerst stond er niet wat hij meet.",
            "‘{indicator}’ now belongs to ‘{new}’; what it measures was not said before.",
        ),
        "means.measures-other.nothing": (
            "‘{indicator}’ hoorde bij ‘{old}’; nu staat er niet meer wat hij meet.",
            "‘{indicator}’ belonged to ‘{old}’; what it measures is no longer said.",
        ),
        "means.measures-other.reworded": (
            "‘{indicator}’ meet ‘{goal}’, en dat is anders verwoord: meet hij dat nog?",
            "‘{indicator}’ measures ‘{goal}’, which was reworded: does it still measure that?",
        ),
        "means.measures-other.level": (
            "‘{indicator}’ meet ‘{goal}’, en dat staat nu op een ander niveau: past hij daar nog "
            "bij?",
            "‘{indicator}’ measures ‘{goal}’, which is on another level now: does it still fit?",
        ),
        "means.measures-other.gone": (
            "‘{indicator}’ meet ‘{goal}’, en dat is weg.",
            "‘{indicator}’ measures ‘{goal}’, which is gone.",
        ),
        "means.measured-otherwise": (
            "‘{indicator}’ wordt anders gemeten ({fields}): cijfers van ervoor en erna zijn niet "
            "zomaar te vergelijken.",
            "‘{indicator}’ is measured otherwise ({fields}): figures from before and after cannot "
            "simply be compared.",
        ),
        "means.assumption": (
            "De aanname ‘{assumption}’ hoort bij ‘{element}’ → ‘{goal}’, en daarvan is de tekst "
            "veranderd: geldt zij nog?",
            "The assumption ‘{assumption}’ belongs to ‘{element}’ → ‘{goal}’, of which the text "
            "changed: does it still hold?",
        ),
        "means.assumption-gone": (
            "De aanname ‘{assumption}’ bij ‘{element}’ → ‘{goal}’ is weg.",
            "The assumption ‘{assumption}’ with ‘{element}’ → ‘{goal}’ is gone.",
        ),
        "means.decision.reworded": (
            "Over ‘{element}’ is voor {period} besloten ({role}, {date}), met de oude tekst.",
            "‘{element}’ was decided on for {period} ({role}, {date}), with the old text.",
        ),
        "means.decision.level": (
            "Over ‘{element}’ is voor {period} besloten ({role}, {date}), op het oude niveau.",
            "‘{element}’ was decided on for {period} ({role}, {date}), on the old level.",
        ),
        "means.decision.gone": (
            "Over ‘{element}’ is voor {period} besloten ({role}, {date}), en het is weg.",
            "‘{element}’ was decided on for {period} ({role}, {date}), and it is gone.",
        ),
        "means.accepted.reworded": (
            "‘{rule}’ is geaccepteerd bij ‘{element}’, met de oude tekst: is dat nog zo?",
            "‘{rule}’ was accepted of ‘{element}’, with the old text: is that still so?",
        ),
        "means.accepted.level": (
            "‘{rule}’ is geaccepteerd bij ‘{element}’, op het oude niveau: is dat nog zo?",
            "‘{rule}’ was accepted of ‘{element}’, on the old level: is that still so?",
        ),
        "means.accepted.gone": (
            "‘{rule}’ is geaccepteerd bij ‘{element}’, en dat is weg.",
            "‘{rule}’ was accepted of ‘{element}’, which is gone.",
        ),
        "means.source": (
            "‘{element}’ staat volgens het plan letterlijk in ‘{document}’, maar is anders "
            "verwoord.",
            "According to the plan ‘{element}’ stands literally in ‘{document}’, but it was "
            "reworded.",
        ),
        "means.choice.in": (
            "In {new} zou ‘{element}’ nu gekozen worden.",
            "‘{element}’ would be chosen in {new} now.",
        ),
        "means.choice.new": (
            "In {new} zou ook het nieuwe ‘{element}’ gekozen worden.",
            "The new ‘{element}’ would be chosen in {new} as well.",
        ),
        "means.choice.out": (
            "In {old} zou ‘{element}’ niet meer gekozen worden.",
            "‘{element}’ would no longer be chosen in {old}.",
        ),
        "means.choice.gone": (
            "In {old} zou ‘{element}’ gekozen zijn, en het is weg.",
            "‘{element}’ would have been chosen in {old}, and it is gone.",
        ),
        "means.choice.moved": (
            "‘{element}’ zou in {new} beginnen, en niet in {old}.",
            "‘{element}’ would begin in {new}, and not in {old}.",
        ),
        "same-choices": (
            "Het plan voor {period} zou dezelfde inspanningen kiezen.",
            "The plan for {period} would choose the same inspanningen.",
        ),
        "unproven-choices": (
            "Van het plan voor {period} is niet bewezen dat het niet beter kan: andere keuzes "
            "kunnen toeval zijn.",
            "It is not proven that the plan for {period} cannot be better: other choices may be "
            "chance.",
        ),
        "no-old-plan": (
            "Met de eerdere versie is er voor {period} geen plan te maken, dus keuzes zijn niet "
            "vergeleken. {why}",
            "With the earlier version no plan can be made for {period}, so choices were not "
            "compared. {why}",
        ),
        # --- the document ---
        "head.what": ("Onderdeel", "Element"),
        "head.old": ("Was", "Was"),
        "head.new": ("Is nu", "Is now"),
        "chapter.changes": ("Wat er anders is", "What differs"),
        "chapter.drawings": ("In de tekening", "In the drawing"),
        "summary": ("In het kort", "In short"),
        "not-drawn": (
            "Ook hierin veranderde iets; dat is hier niet getekend: {names}.",
            "Something changed in these too; they are not drawn here: {names}.",
        ),
        "caption": (
            "{title}: wat er nieuw, anders en weg is",
            "{title}: what is new, different and gone",
        ),
        "mark.new": ("nieuw", "new"),
        "mark.changed": ("anders", "changed"),
        "mark.gone": ("weg", "gone"),
        "remark": (
            "Wat weg is, staat er nog in met de verbanden die het had.",
            "What is gone is still in it, with the links that it had.",
        ),
        "remark-links": (
            "Een teken op een lijn zegt wat er met dat verband gebeurde.",
            "A sign on a line says what became of that link.",
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
    }
)
