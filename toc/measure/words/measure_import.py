"""What `toc measure import` says: what cannot be read, and questions to answer."""

from __future__ import annotations

from toc.core.words import Sentences
from toc.measure.words.measure_import_cells import IMPORT_CELLS

IMPORT = Sentences(
    {
        # --- options ---
        "file-argument": (
            "Het bestand met cijfers: Excel, LibreOffice (.ods), CSV of TSV.",
            "The file with figures: Excel, LibreOffice (.ods), CSV or TSV.",
        ),
        "from-option": (
            "Van welke bron het bestand komt. Weglaten is de naam van het bestand, zonder "
            "jaartal. Per bron wordt onthouden hoe de cijfers gelezen worden.",
            "From which source the file comes. Leave it out for the name of the file, without a "
            "year. For each source is remembered how its figures are read.",
        ),
        "map-option": (
            'Een antwoord op een vraag: "Naam in het bestand=indicator". Mag vaker.',
            'An answer to a question: "Name in the file=indicator". May be given more than once.',
        ),
        **IMPORT_CELLS,
        # --- questions ---
        "questions": (
            "Voordat er iets wordt ingelezen, moet dit duidelijk zijn:",
            "Before anything is read, this has to be clear:",
        ),
        "question.name": (
            "{where}: van welke indicator is ‘{found}’?",
            "{where}: which indicator is ‘{found}’?",
        ),
        "question.unnamed": (
            "{where}: van welke indicator zijn deze cijfers? Het bestand zegt alleen ‘{found}’.",
            "{where}: which indicator are these figures about? The file only says ‘{found}’.",
        ),
        "question.column": (
            "{where}: wat staat er onder ‘{found}’? De naam van een indicator, of een van: "
            "indicator, periode, waarde, n, plaats, toelichting, groep KENMERK.",
            "{where}: what is in the column ‘{found}’? The name of an indicator, or one of: "
            "indicator, period, value, n, place, note, group FEATURE.",
        ),
        "question.group": (
            "{where}: welke groep is ‘{found}’? Schrijf KENMERK=GROEP, of iedereen.",
            "{where}: which group is ‘{found}’? Write FEATURE=GROUP, or everybody.",
        ),
        "question.sheet": (
            "Op het blad ‘{found}’ zijn geen koppen te herkennen. Mag het overgeslagen worden?",
            "No headings can be recognised on the sheet ‘{found}’. May it be skipped?",
        ),
        "question.decimal": (
            "{where}: is ‘{found}’ {one} of {other}?",
            "{where}: is ‘{found}’ {one} or {other}?",
        ),
        "question.dates": (
            "{where}: is ‘{found}’ {one} of {other}?",
            "{where}: is ‘{found}’ {one} or {other}?",
        ),
        "question.years": (
            "{where}: is ‘{found}’ een schooljaar ({one}), of zijn het twee hele jaren ({other})?",
            "{where}: is ‘{found}’ a school year ({one}), or two whole years ({other})?",
        ),
        "question.short": (
            "{where}: is het laatste getal van ‘{found}’ een jaar ({one}) of een dag ({other})?",
            "{where}: is the last number of ‘{found}’ a year ({one}) or a day ({other})?",
        ),
        "question.dash": (
            "{where}: is ‘{found}’ nul, of is er geen waarde? In oudere tabellen van het CBS is "
            "een streepje nul, in nieuwe niet.",
            "{where}: is ‘{found}’ zero, or is there no value? In older tables of Statistics "
            "Netherlands a dash is zero, in new ones it is not.",
        ),
        "question.struck": (
            "{where}: ‘{found}’ is doorgestreept. Tellen doorgestreepte cijfers mee?",
            "{where}: ‘{found}’ is struck through. Do figures that are struck through count?",
        ),
        "question.rounded": (
            "{where}: hier wordt {one} getoond, en de waarde is {other}. Welke telt?",
            "{where}: {one} is shown here, and the value is {other}. Which one counts?",
        ),
        "question.place": (
            "{where}: welke plaats is ‘{found}’? Schrijf de naam zoals het programma die "
            "gebruikt, of overal.",
            "{where}: which place is ‘{found}’? Write the name as the programme uses it, or "
            "everywhere.",
        ),
        "question.others": (
            "{where}: in dit bestand staan ook andere plaatsen, zoals ‘{found}’. Moeten die "
            "gelezen worden?",
            "{where}: this file has other places as well, such as ‘{found}’. Are they to be read?",
        ),
        "question.total": (
            "{where}: is ‘{found}’ het totaal tot dan toe, of wat er in de periode bij kwam?",
            "{where}: is ‘{found}’ the total so far, or what came in the period?",
        ),
        "answer": ('Antwoord met: --map "{answer}"', 'Answer with: --map "{answer}"'),
        "answer-or": (
            'Antwoord met: --map "{answer}" of --map "{other}"',
            'Answer with: --map "{answer}" or --map "{other}"',
        ),
        "which-groups": (
            "De groepen in dit programma zijn: {names}.",
            "The groups in this programme are: {names}.",
        ),
        "no-groups": (
            "Geen indicator van dit programma wordt uitgesplitst naar groepen. Zet eerst een "
            "‘uitsplitsing’ bij de indicator, of antwoord met iedereen of overslaan.",
            "No indicator of this programme is split into groups. First put a ‘disaggregation’ "
            "with the indicator, or answer with everybody or skip.",
        ),
        "which-indicators": (
            "De indicatoren van dit programma heten: {names}.",
            "The indicators of this programme are called: {names}.",
        ),
        "answer-remembered": (
            "Een antwoord wordt onthouden in {file} en hoeft dus maar één keer.",
            "An answer is remembered in {file}, so it is needed only once.",
        ),
        "bad-answer": (
            '‘{answer}’ is geen antwoord op een vraag over dit bestand. Schrijf: "wat er in het '
            'bestand staat=wat het betekent".',
            '‘{answer}’ is not an answer to a question about this file. Write: "what is in the '
            'file=what it means".',
        ),
        # --- outcome ---
        "rejected.one": (
            "{count} cel in {file} kan niet gelezen worden. Er is niets ingelezen.",
            "{count} cell in {file} cannot be read. Nothing was read.",
        ),
        "rejected.many": (
            "{count} cellen in {file} kunnen niet gelezen worden. Er is niets ingelezen.",
            "{count} cells in {file} cannot be read. Nothing was read.",
        ),
        "asked.one": (
            "{count} vraag over {file} staat nog open. Er is niets ingelezen.",
            "{count} question about {file} is still open. Nothing was read.",
        ),
        "asked.many": (
            "{count} vragen over {file} staan nog open. Er is niets ingelezen.",
            "{count} questions about {file} are still open. Nothing was read.",
        ),
        "differing.one": (
            "{count} waarde in {file} is anders dan die er al staat. Er is niets ingelezen.",
            "{count} value in {file} differs from the one that is there. Nothing was read.",
        ),
        "differing.many": (
            "{count} waarden in {file} zijn anders dan die er al staan. Er is niets ingelezen.",
            "{count} values in {file} differ from those that are there. Nothing was read.",
        ),
        "added.one": ("{count} meting toegevoegd.", "{count} measurement added."),
        "added.many": ("{count} metingen toegevoegd.", "{count} measurements added."),
        "corrected.one": (
            "{count} meting verbeterd; de oude waarde blijft bewaard.",
            "{count} measurement corrected; the old value is kept.",
        ),
        "corrected.many": (
            "{count} metingen verbeterd; de oude waarden blijven bewaard.",
            "{count} measurements corrected; the old values are kept.",
        ),
        "completed.one": (
            "Van {count} waarde die er al stond is n aangevuld.",
            "For {count} value that was there already, n was filled in.",
        ),
        "completed.many": (
            "Van {count} waarden die er al stonden is n aangevuld.",
            "For {count} values that were there already, n was filled in.",
        ),
        "ask-n.one": (
            "Over hoeveel mensen gaat {count} waarde van {names}? Zolang dat niet bekend is, "
            "wordt zij niet getoond. Vraag de bron om n en lees het bestand dan nog eens in.",
            "How many people is {count} value of {names} about? As long as that is not known, "
            "it is not shown. Ask the source for n and then read the file once more.",
        ),
        "ask-n.many": (
            "Over hoeveel mensen gaan {count} waarden van {names}? Zolang dat niet bekend is, "
            "worden ze niet getoond. Vraag de bron om n en lees het bestand dan nog eens in.",
            "How many people are {count} values of {names} about? As long as that is not known, "
            "they are not shown. Ask the source for n and then read the file once more.",
        ),
        "same.one": ("{count} stond er al.", "{count} was there already."),
        "same.many": ("{count} stonden er al.", "{count} were there already."),
        "missing.one": (
            "{count} cel zegt dat er niet gemeten is; dat is geen nul.",
            "{count} cell says that nothing was measured; that is not a zero.",
        ),
        "missing.many": (
            "{count} cellen zeggen dat er niet gemeten is; dat is geen nul.",
            "{count} cells say that nothing was measured; that is not a zero.",
        ),
        "dashes.one": (
            "{count} streepje is gelezen als: er is geen waarde.",
            "{count} dash was read as: there is no value.",
        ),
        "dashes.many": (
            "{count} streepjes zijn gelezen als: er is geen waarde.",
            "{count} dashes were read as: there is no value.",
        ),
        "impossible.one": (
            "{count} cel van het CBS is leeg: daar kan geen cijfer staan.",
            "{count} cell of Statistics Netherlands is empty: there can be no figure there.",
        ),
        "impossible.many": (
            "{count} cellen van het CBS zijn leeg: daar kan geen cijfer staan.",
            "{count} cells of Statistics Netherlands are empty: there can be no figures there.",
        ),
        "unpublished.one": (
            "{count} cijfer geeft de bron niet: onbekend of geheim. Dat is geen nul.",
            "{count} figure is not given by the source: unknown or secret. That is not a zero.",
        ),
        "unpublished.many": (
            "{count} cijfers geeft de bron niet: onbekend of geheim. Dat is geen nul.",
            "{count} figures are not given by the source: unknown or secret. That is not a zero.",
        ),
        "outside.one": (
            "{count} waarde is van vóór de nulmeting of van buiten de looptijd, en is niet "
            "gelezen.",
            "{count} value is from before the baseline or outside the horizon, and was not read.",
        ),
        "outside.many": (
            "{count} waarden zijn van vóór de nulmeting of van buiten de looptijd, "
            "en zijn niet gelezen.",
            "{count} values are from before the baseline or outside the horizon, and were not "
            "read.",
        ),
        "other-places.one": (
            "{count} cel gaat over een andere plaats en is niet gelezen.",
            "{count} cell is about another place and was not read.",
        ),
        "other-places.many": (
            "{count} cellen gaan over andere plaatsen en zijn niet gelezen.",
            "{count} cells are about other places and were not read.",
        ),
        "left-out": (
            "Niet gelezen, want een totaal, een streefwaarde of een regel zonder cijfers: {rows}.",
            "Not read, because it is a total, a target or a row without figures: {rows}.",
        ),
        "remembered": (
            "Hoe deze bron gelezen wordt, is onthouden in {file}.",
            "How this source is read is remembered in {file}.",
        ),
        "heading": (
            "Hoe de cijfers van deze bron worden gelezen. U kunt dit zelf veranderen.",
            "How the figures of this source are read. You can change this yourself.",
        ),
        # --- the file cannot be opened ---
        "cannot-open": ("{file} kan niet worden geopend.", "{file} cannot be opened."),
        "cannot-open-as": (
            "{file} kan niet worden geopend.\n{why}",
            "{file} cannot be opened.\n{why}",
        ),
        "open.too-large": (
            "Het is te groot om veilig te openen. Vraag alleen de regels die u nodig hebt, of sla "
            "het blad op als CSV.",
            "It is too large to be opened safely. Ask for just the rows that you need, or save "
            "the sheet as CSV.",
        ),
        "open.password": (
            "Er zit een wachtwoord op. Sla het op zonder wachtwoord.",
            "It has a password. Save it without one.",
        ),
        "open.old-excel": (
            "Dit is een oud Excel-bestand (.xls). Open het in Excel en kies Opslaan als: "
            "Excel-werkmap (.xlsx).",
            "This is an old Excel file (.xls). Open it in Excel and choose Save As: "
            "Excel Workbook (.xlsx).",
        ),
        "open.open-document": (
            "Dit is een document van LibreOffice en geen rekenblad. Zet de tabel in een "
            "rekenblad.",
            "This is a LibreOffice document and not a spreadsheet. Put the table in a "
            "spreadsheet.",
        ),
        "open.no-workbook": (
            "Dit is geen Excel- of CSV-bestand. Vraag de cijfers als .xlsx of als CSV.",
            "This is not an Excel or CSV file. Ask for the figures as .xlsx or as CSV.",
        ),
        "open.numbers": (
            "Dit is een bestand van Numbers. Open het daar en kies Exporteer naar: Excel.",
            "This is a file of Numbers. Open it there and choose Export To: Excel.",
        ),
        "open.binary-excel": (
            "Dit is een binaire Excel-werkmap (.xlsb). Open het in Excel en kies Opslaan als: "
            "Excel-werkmap (.xlsx).",
            "This is a binary Excel workbook (.xlsb). Open it in Excel and choose Save As: Excel "
            "Workbook (.xlsx).",
        ),
        "open.web-page": (
            "Dit is van binnen een webpagina of XML, ook als de naam op .xls eindigt. Open het in "
            "Excel en kies Opslaan als: Excel-werkmap (.xlsx).",
            "Inside, this is a web page or XML, even if its name ends in .xls. Open it in Excel "
            "and choose Save As: Excel Workbook (.xlsx).",
        ),
        "open.pdf": (
            "Dit is een PDF. Daaruit zijn cijfers niet betrouwbaar te lezen: vraag ze als .xlsx "
            "of als CSV.",
            "This is a PDF. Figures cannot be read from it reliably: ask for them as .xlsx or as "
            "CSV.",
        ),
        "open.word": (
            "Dit is een Word-document. Zet de tabel in Excel en sla die op als .xlsx.",
            "This is a Word document. Put the table in Excel and save that as .xlsx.",
        ),
        "open.quotes": (
            "Er staat een aanhalingsteken te veel of te weinig in. Sla het op als .xlsx.",
            "It has a quotation mark too many or too few. Save it as .xlsx.",
        ),
        "open.damaged": (
            "Het bestand is beschadigd. Vraag het opnieuw op.",
            "The file is damaged. Ask for it again.",
        ),
    }
)
