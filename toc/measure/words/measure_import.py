"""What `toc measure import` says: cells that cannot be read, and questions to answer."""

from __future__ import annotations

from toc.core.words import Sentences

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
        # --- a cell ---
        "nothing-there.what": (
            "Er staan geen cijfers in dit bestand.",
            "There are no figures in this file.",
        ),
        "nothing-there.fix": (
            "Kijk of het ingevuld is en of het blad niet verborgen is.",
            "Check that it is filled in and that the sheet is not hidden.",
        ),
        "no-headings.what": (
            "Boven de cijfers zijn geen koppen te herkennen.",
            "No headings can be recognised above the figures.",
        ),
        "no-headings.fix": (
            "Zet boven de kolommen wat erin staat, bijvoorbeeld: indicator, periode, waarde, n.",
            "Put above the columns what is in them, for example: indicator, period, value, n.",
        ),
        "no-value-column.what": (
            "Geen van deze koppen zegt in welke kolom de cijfers staan.",
            "None of these headings says in which column the figures are.",
        ),
        "no-value-column.fix": (
            "Zet ‘waarde’ boven die kolom, of het jaar waarover de cijfers gaan.",
            "Put ‘value’ above that column, or the year that the figures are about.",
        ),
        "no-indicator.what": (
            "Bij ‘{found}’ is niet te zien van welke indicator het is.",
            "It is not clear which indicator ‘{found}’ belongs to.",
        ),
        "no-indicator.fix": (
            "Zet de naam van de indicator op dezelfde regel.",
            "Put the name of the indicator on the same row.",
        ),
        "no-period.what": (
            "Bij ‘{found}’ is niet te zien over welke periode het gaat.",
            "It is not clear which period ‘{found}’ is about.",
        ),
        "no-period.fix": (
            "Zet een kolom ‘periode’ in het bestand, of het jaar boven de cijfers.",
            "Put a column ‘period’ in the file, or the year above the figures.",
        ),
        "no-period-anywhere.what": (
            "Nergens op dit blad staat over welke periode de cijfers gaan.",
            "Nowhere on this sheet does it say which period the figures are about.",
        ),
        "no-period-anywhere.fix": (
            "Zet een kolom ‘periode’ in het bestand, of een regel boven de tabel met ‘Periode:’ "
            "en in de cel ernaast het jaar.",
            "Put a column ‘period’ in the file, or a row above the table with ‘Period:’ and the "
            "year in the cell beside it.",
        ),
        "second-table.what": (
            "Hier begint een tweede tabel, met andere koppen dan de eerste.",
            "A second table begins here, with other headings than the first.",
        ),
        "second-table.fix": (
            "Zet elke tabel op een eigen blad.",
            "Put each table on a sheet of its own.",
        ),
        "short-year.what": (
            "Het jaar van ‘{found}’ is niet voluit geschreven.",
            "The year of ‘{found}’ is not written out.",
        ),
        "short-year.fix": (
            "Schrijf het jaar met vier cijfers: {example}.",
            "Write the year in four figures: {example}.",
        ),
        "merged-value.what": (
            "‘{found}’ staat in een samengevoegde cel die over meer dan één plek loopt.",
            "‘{found}’ is in a merged cell that covers more than one place.",
        ),
        "merged-value.fix": (
            "Splits de cel en zet de waarde waar die hoort.",
            "Split the cell and put the value where it belongs.",
        ),
        "cell-twice.what": (
            "‘{found}’ gaat over dezelfde indicator, periode, groep en plaats als {other}.",
            "‘{found}’ is about the same indicator, period, group and place as {other}.",
        ),
        "cell-twice.fix": (
            "Laat er één staan. Gaan ze over verschillende groepen of plaatsen, zet die dan in "
            "een kolom.",
            "Leave one of them. If they are about different groups or places, put those in a "
            "column.",
        ),
        "percent-sign.what": (
            "‘{found}’ is een percentage, en de eenheid van deze indicator is: {unit}.",
            "‘{found}’ is a percentage, and the unit of this indicator is: {unit}.",
        ),
        "percent-sign.fix": (
            "Schrijf de waarde in die eenheid, of verbeter de indicator in het programma.",
            "Write the value in that unit, or correct the indicator in the programme.",
        ),
        "date-as-value.what": (
            "‘{found}’ is een datum: Excel heeft er waarschijnlijk zelf een van gemaakt.",
            "‘{found}’ is a date: Excel probably made it one by itself.",
        ),
        "date-as-value.fix": (
            "Maak de cel op als getal en schrijf de waarde opnieuw.",
            "Format the cell as a number and write the value again.",
        ),
        "formula-without-value.what": (
            "Hier staat een formule waarvan de uitkomst niet bewaard is.",
            "There is a formula here whose outcome was not kept.",
        ),
        "formula-without-value.fix": (
            "Open het bestand in Excel, sla het op en lees het opnieuw in.",
            "Open the file in Excel, save it and read it again.",
        ),
        "error-value.what": (
            "Hier staat een fout van Excel: {found}.",
            "There is an Excel error here: {found}.",
        ),
        "error-value.fix": (
            "Verbeter de formule, of schrijf de waarde zelf. Is er geen, schrijf dan n.v.t.",
            "Correct the formula, or write the value yourself. If there is none, write n/a.",
        ),
        "no-heading-here.what": (
            "‘{found}’ staat in een kolom zonder kop.",
            "‘{found}’ is in a column without a heading.",
        ),
        "no-heading-here.fix": (
            "Zet boven de kolom wat erin staat. Is het een decimaal van het getal ervoor? Sla het "
            "bestand dan op als .xlsx, of met puntkomma’s tussen de kolommen.",
            "Put above the column what is in it. Is it a decimal of the number before it? Then "
            "save the file as .xlsx, or with semicolons between the columns.",
        ),
        "unknown-above.what": (
            "Boven de cijfers staat ‘{found}’, en dat zegt niets bekends over die kolom.",
            "‘{found}’ is above the figures, and does not say what that column is.",
        ),
        "unknown-above.fix": (
            "Is het een groep, een periode of een indicator? Schrijf die zoals in het programma. "
            "Zet een opmerking met een lege regel ertussen boven de tabel.",
            "Is it a group, a period or an indicator? Write it as in the programme. Put a remark "
            "above the table with an empty row between them.",
        ),
        "no-year.what": (
            "Bij ‘{found}’ staat geen jaar.",
            "There is no year with ‘{found}’.",
        ),
        "no-year.fix": (
            "Zet het jaar in de kop, of zet boven de tabel: Jaar: 2024.",
            "Put the year in the heading, or above the table: Year: 2024.",
        ),
        "hidden-row.what": (
            "Deze rij, van ‘{found}’, is in Excel verborgen.",
            "This row, of ‘{found}’, is hidden in Excel.",
        ),
        "hidden-row.fix": (
            "Maak de rij zichtbaar als de cijfers meetellen, en verwijder haar anders.",
            "Show the row if its figures count, and delete it otherwise.",
        ),
        "hidden-column.what": (
            "De kolom ‘{found}’ is in Excel verborgen.",
            "The column ‘{found}’ is hidden in Excel.",
        ),
        "hidden-column.fix": (
            "Maak de kolom zichtbaar als de cijfers meetellen, en verwijder haar anders.",
            "Show the column if its figures count, and delete it otherwise.",
        ),
        "share-or-percent.what": (
            "‘{found}’ kan {found} procent zijn, maar ook {percent} procent.",
            "‘{found}’ can be {found} percent, but also {percent} percent.",
        ),
        "share-or-percent.fix": (
            "Schrijf het procentteken erbij: {percent}% of {found}%.",
            "Write the percent sign with it: {percent}% or {found}%.",
        ),
        "periods-differ.what": (
            "‘{found}’ valt niet in {other}, dat op dezelfde regel staat.",
            "‘{found}’ is not in {other}, which is on the same row.",
        ),
        "periods-differ.fix": (
            "Verbeter een van beide.",
            "Correct one of them.",
        ),
        "total-unknown.what": (
            "‘{found}’ is geen getal, dus is niet te zien wat er sindsdien bij kwam.",
            "‘{found}’ is not a number, so it is not clear what was added since.",
        ),
        "total-unknown.fix": (
            "Schrijf het totaal als getal.",
            "Write the total as a number.",
        ),
        "no-total-before.what": (
            "‘{found}’ is een totaal tot dan toe, en welk totaal ervóór gold is niet bekend.",
            "‘{found}’ is a total so far, and the total before it is not known.",
        ),
        "no-total-before.fix": (
            "Zet bij de indicator een nulmeting met een waarde en een datum.",
            "Give the indicator a baseline with a value and a date.",
        ),
        "total-falls.what": (
            "‘{found}’ is minder dan het totaal ervóór ({before}), of van een eerdere dag.",
            "‘{found}’ is less than the total before it ({before}), or of an earlier day.",
        ),
        "total-falls.fix": (
            "Verbeter het cijfer. Is het geen totaal tot dan toe, antwoord dan met toename.",
            "Correct the figure. If it is not a total so far, answer with increment.",
        ),
        "differs.what": (
            "Hier staat {value}, en in het programma staat al {there} ({about}).",
            "This says {value}, and the programme has {there} already ({about}).",
        ),
        "differs.fix": (
            'Is dit een verbetering? Lees dan opnieuw in met --correct "waarom" --by "rol".',
            'Is it a correction? Then read again with --correct "why" --by "role".',
        ),
        "and-more.one": (
            "… en nog {count} andere cel.",
            "… and {count} other cell.",
        ),
        "and-more.many": (
            "… en nog {count} andere cellen.",
            "… and {count} other cells.",
        ),
        "more-questions.one": (
            "… en nog {count} andere vraag.",
            "… and {count} other question.",
        ),
        "more-questions.many": (
            "… en nog {count} andere vragen.",
            "… and {count} other questions.",
        ),
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
