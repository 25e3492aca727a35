"""What became of a written plan: what was read, what is in the draft, what is not, and what is
open."""

from __future__ import annotations

from toc.core.words import Sentences

PLAN_REPORT = Sentences(
    {
        "made": ("{file} is gemaakt van {document}.", "{file} was made of {document}."),
        "not-made": (
            "Er is niets geschreven. Dit zou {file} worden, van {document}.",
            "Nothing was written. This would be {file}, of {document}.",
        ),
        "read": ("Gelezen: {kind} met {counted}.", "Read: {kind} with {counted}."),
        "in-draft": ("In het concept: {counted}.", "In the draft: {counted}."),
        "in-draft-nothing": (
            "In het concept staat nog geen doel en geen inspanning: er is in het plan niets "
            "gevonden dat zegt dat het er een is. Zet er in het plan een kop boven, zoals ‘Wat "
            "willen we bereiken?’ of ‘Acties’, en lees het opnieuw in.",
            "There is no goal and no inspanning in the draft yet: nothing was found in the plan "
            "that says that it is one. Put a heading above them in the plan, such as ‘What do "
            "we want to achieve?’ or ‘Actions’, and import it again.",
        ),
        # --- what a file is ---
        "kind.docx": ("een Word-document", "a Word document"),
        "kind.odt": ("een OpenDocument-tekst", "an OpenDocument text"),
        "kind.xlsx": ("een Excel-werkmap", "an Excel workbook"),
        "kind.ods": ("een OpenDocument-rekenblad", "an OpenDocument spreadsheet"),
        "kind.xls": ("een oude Excel-werkmap", "an old Excel workbook"),
        "kind.csv": ("een tabel (CSV)", "a table (CSV)"),
        "kind.markdown": ("een Markdown-tekst", "a Markdown text"),
        "kind.text": ("een gewone tekst", "a plain text"),
        "kind.pdf": ("een PDF", "a PDF"),
        "kind.mm": ("een mindmap van FreeMind", "a FreeMind mind map"),
        "kind.xmind": ("een mindmap van XMind", "an XMind mind map"),
        "kind.opml": ("een mindmap (OPML)", "a mind map (OPML)"),
        "kind.drawio": ("een tekening van draw.io", "a draw.io drawing"),
        "kind.mermaid": ("een stroomdiagram in Mermaid", "a Mermaid flowchart"),
        # --- how much of it ---
        "pages.one": ("1 bladzijde", "1 page"),
        "pages.many": ("{count} bladzijden", "{count} pages"),
        "sheets.one": ("1 blad", "1 sheet"),
        "sheets.many": ("{count} bladen", "{count} sheets"),
        "tables.one": ("1 tabel", "1 table"),
        "tables.many": ("{count} tabellen", "{count} tables"),
        "texts.one": ("1 tekst", "1 text"),
        "texts.many": ("{count} teksten", "{count} texts"),
        "arrows.one": ("1 pijl of lijn", "1 arrow or line"),
        "arrows.many": ("{count} pijlen en lijnen", "{count} arrows and lines"),
        # --- what is in the draft ---
        "element.problem": ("het probleem", "the problem"),
        "element.mission": ("de missie", "the mission"),
        "element.vision": ("de visie", "the vision"),
        "element.line.one": ("1 programmalijn", "1 programme line"),
        "element.line.many": ("{count} programmalijnen", "{count} programme lines"),
        "element.theme.one": ("1 thema", "1 theme"),
        "element.theme.many": ("{count} thema’s", "{count} themes"),
        "element.network.one": ("1 netwerk", "1 network"),
        "element.network.many": ("{count} netwerken", "{count} networks"),
        "element.strategic_goal.one": ("1 strategisch doel", "1 strategic goal"),
        "element.strategic_goal.many": ("{count} strategische doelen", "{count} strategic goals"),
        "element.operational_goal.one": ("1 operationeel doel", "1 operational goal"),
        "element.operational_goal.many": (
            "{count} operationele doelen",
            "{count} operational goals",
        ),
        "element.inspanning.one": ("1 inspanning", "1 inspanning"),
        "element.inspanning.many": ("{count} inspanningen", "{count} inspanningen"),
        "element.structural.one": ("1 structurele inspanning", "1 structural inspanning"),
        "element.structural.many": (
            "{count} structurele inspanningen",
            "{count} structural inspanningen",
        ),
        "element.indicator.one": ("1 indicator", "1 indicator"),
        "element.indicator.many": ("{count} indicatoren", "{count} indicators"),
        "element.phase.one": ("1 fase", "1 phase"),
        "element.phase.many": ("{count} fasen", "{count} phases"),
        "element.milestone.one": ("1 mijlpaal", "1 milestone"),
        "element.milestone.many": ("{count} mijlpalen", "{count} milestones"),
        "wordings.one": ("1 andere bewoording", "1 other wording"),
        "wordings.many": ("{count} andere bewoordingen", "{count} other wordings"),
        "links.one": ("1 verband daartussen", "1 link between them"),
        "links.many": ("{count} verbanden daartussen", "{count} links between them"),
        "values.one": ("1 waarde van een indicator", "1 value of an indicator"),
        "values.many": ("{count} waarden van indicatoren", "{count} values of indicators"),
        # --- what is not ---
        "left-out": ("Verder staat in het bestand", "The file has besides"),
        "withheld": (
            "Weggelaten, omdat het over personen gaat",
            "Left out, because it is about persons",
        ),
        "became.prose.one": (
            "1 tekst die iets uitlegt of inleidt",
            "1 text that explains or introduces something",
        ),
        "became.prose.many": (
            "{count} teksten die iets uitleggen of inleiden",
            "{count} texts that explain or introduce something",
        ),
        "became.empty.one": (
            "1 tekst die nog niets zegt, zoals ‘n.v.t.’ of ‘nog in te vullen’",
            "1 text that says nothing yet, such as ‘n/a’ or ‘to be filled in’",
        ),
        "became.empty.many": (
            "{count} teksten die nog niets zeggen, zoals ‘n.v.t.’ of ‘nog in te vullen’",
            "{count} texts that say nothing yet, such as ‘n/a’ or ‘to be filled in’",
        ),
        "became.contents.one": (
            "1 regel van de inhoudsopgave",
            "1 line of the table of contents",
        ),
        "became.contents.many": (
            "{count} regels van de inhoudsopgave",
            "{count} lines of the table of contents",
        ),
        "became.open.one": (
            "1 tekst waarvan het plan niet zegt wat hij is (daar hoort een vraag bij)",
            "1 text of which the plan does not say what it is (there is a question about it)",
        ),
        "became.open.many": (
            "{count} teksten waarvan het plan niet zegt wat zij zijn (daar horen vragen bij)",
            "{count} texts of which the plan does not say what they are (there are questions "
            "about them)",
        ),
        "became.cells.one": (
            "1 cel die zelf geen doel, inspanning of indicator is: een kop, getal of toelichting",
            "1 cell that is no goal, inspanning or indicator itself: a head, number or remark",
        ),
        "became.cells.many": (
            "{count} cellen die zelf geen doel, inspanning of indicator zijn: koppen, getallen, "
            "toelichting",
            "{count} cells that are no goal, inspanning or indicator themselves: heads, numbers, "
            "remarks",
        ),
        "unread.deleted.one": ("1 verwijderde tekst", "1 deleted text"),
        "unread.deleted.many": ("{count} verwijderde teksten", "{count} deleted texts"),
        "unread.comment.one": (
            "1 opmerking van een lezer of maker",
            "1 comment of a reader or maker",
        ),
        "unread.comment.many": (
            "{count} opmerkingen van lezers of makers",
            "{count} comments of readers or makers",
        ),
        "unread.header.one": (
            "1 kopregel, voetregel of paginanummer",
            "1 header, footer or page number",
        ),
        "unread.header.many": (
            "{count} kopregels, voetregels of paginanummers",
            "{count} headers, footers or page numbers",
        ),
        "unread.hidden.one": ("1 verborgen tekst of blad", "1 hidden text or sheet"),
        "unread.hidden.many": (
            "{count} verborgen teksten of bladen",
            "{count} hidden texts or sheets",
        ),
        "unread.struck.one": ("1 doorgestreepte tekst", "1 text that is struck out"),
        "unread.struck.many": (
            "{count} doorgestreepte teksten",
            "{count} texts that are struck out",
        ),
        "unread.placeholder.one": (
            "1 invulveld dat nog leeg is",
            "1 field that is not filled in yet",
        ),
        "unread.placeholder.many": (
            "{count} invulvelden die nog leeg zijn",
            "{count} fields that are not filled in yet",
        ),
        "unread.picture.one": ("1 afbeelding", "1 picture"),
        "unread.picture.many": ("{count} afbeeldingen", "{count} pictures"),
        "unread.repeated.one": (
            "1 tekst die het bestand twee keer bewaart",
            "1 text that the file stores twice",
        ),
        "unread.repeated.many": (
            "{count} teksten die het bestand twee keer bewaart",
            "{count} texts that the file stores twice",
        ),
        "unread.no-value.one": (
            "1 formule zonder bewaarde uitkomst",
            "1 formula without a stored result",
        ),
        "unread.no-value.many": (
            "{count} formules zonder bewaarde uitkomst",
            "{count} formulas without a stored result",
        ),
        "unread.drawing.one": ("1 tekening of grafiek", "1 drawing or chart"),
        "unread.drawing.many": ("{count} tekeningen of grafieken", "{count} drawings or charts"),
        "unread.property.one": (
            "1 gegeven over het bestand zelf",
            "1 fact about the file itself",
        ),
        "unread.property.many": (
            "{count} gegevens over het bestand zelf",
            "{count} facts about the file itself",
        ),
        "unread.other-sheet.one": ("1 ander blad", "1 other sheet"),
        "unread.other-sheet.many": ("{count} andere bladen", "{count} other sheets"),
        "withheld.person-name.one": ("1 naam van een persoon", "1 name of a person"),
        "withheld.person-name.many": ("{count} namen van personen", "{count} names of persons"),
        "withheld.phone-number.one": ("1 telefoonnummer", "1 phone number"),
        "withheld.phone-number.many": ("{count} telefoonnummers", "{count} phone numbers"),
        "withheld.email-address.one": ("1 e-mailadres", "1 e-mail address"),
        "withheld.email-address.many": ("{count} e-mailadressen", "{count} e-mail addresses"),
        "withheld.home-address.one": ("1 adres", "1 address"),
        "withheld.home-address.many": ("{count} adressen", "{count} addresses"),
        "withheld.citizen-service-number.one": (
            "1 burgerservicenummer",
            "1 citizen service number",
        ),
        "withheld.citizen-service-number.many": (
            "{count} burgerservicenummers",
            "{count} citizen service numbers",
        ),
        "unplaced.one": (
            "1 verband dat een programma niet kan hebben, omdat het in een kring loopt of naar "
            "beneden wijst",
            "1 link that a programme cannot have: it runs in a circle or downwards",
        ),
        "unplaced.many": (
            "{count} verbanden die een programma niet kan hebben, omdat zij in een kring lopen of "
            "naar beneden wijzen",
            "{count} links that a programme cannot have: they run in a circle or downwards",
        ),
        "where": ("{said}: {places}", "{said}: {places}"),
        "and-more.one": (
            "{places} en op 1 andere plaats",
            "{places} and in 1 other place",
        ),
        "and-more.many": (
            "{places} en op {count} andere plaatsen",
            "{places} and in {count} other places",
        ),
        # --- where the plan says two things ---
        "contradictions": (
            "Het plan spreekt zichzelf tegen (dat staat ook onder ‘opmerkingen’)",
            "The plan contradicts itself (that is under ‘notes’ as well)",
        ),
        "more": ("… en nog {count}.", "… and {count} more."),
        # --- what is open ---
        "questions.one": (
            "Er is 1 vraag open; zij staat in het concept, bij de tekst waar zij over gaat of "
            "bovenaan. Beantwoord haar daar, of op een formulier: {toc} import {document} --to "
            "{free} --questions vragen.xlsx",
            "There is 1 question open; it stands in the draft, with the text that it is about or "
            "at the top. Answer it there, or on a form: {toc} import {document} --to {free} "
            "--questions questions.xlsx",
        ),
        "questions.many": (
            "Er zijn {count} vragen open; zij staan in het concept, bij de teksten waar zij over "
            "gaan of bovenaan. Beantwoord ze daar, of op een formulier: {toc} import {document} "
            "--to {free} --questions vragen.xlsx",
            "There are {count} questions open; they stand in the draft, with the texts that they "
            "are about or at the top. Answer them there, or on a form: {toc} import {document} "
            "--to {free} --questions questions.xlsx",
        ),
        "next": (
            "Zie wat er nog mist: {toc} validate {plan}",
            "See what is still missing: {toc} validate {plan}",
        ),
    }
)
