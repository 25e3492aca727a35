"""What the rules of the family `structure` say about the tree as a whole: pages, programme lines,
and how the inspanningen are spread over the goals; see `toc.check.words.rules`."""

from __future__ import annotations

from toc.core.words import Sentences

COHERENCE = Sentences(
    {
        "order-with-structural.endless.what": (
            "‘{id}’ wacht tot ‘{first}’ klaar is, maar die is structureel en raakt niet klaar.",
            "‘{id}’ waits until ‘{first}’ is finished, but that one is structural and never is.",
        ),
        "order-with-structural.waiting.what": (
            "‘{id}’ is structureel en loopt het hele programma door, maar moet op ‘{first}’ "
            "wachten.",
            "‘{id}’ is structural and runs during the whole programme, but has to wait for "
            "‘{first}’.",
        ),
        "order-with-structural.group": (
            "{count} inspanningen staan in een onmogelijke volgorde met een structurele",
            "{count} inspanningen are in an impossible order with a structural one",
        ),
        "order-with-structural.why": (
            "Wat op een structurele inspanning wacht, begint nooit.",
            "What waits for a structural inspanning never begins.",
        ),
        "order-with-structural.fix": (
            "Maak van het deel dat eerst klaar moet zijn een eigen inspanning, of haal ‘requires’ "
            "of ‘structural’ weg.",
            "Make an inspanning of the part that must be finished first, or take ‘requires’ or "
            "‘structural’ out.",
        ),
        "theme-without-goal.what": (
            "Bij dit thema hoort geen enkel operationeel doel.",
            "No operational goal belongs to this theme.",
        ),
        "theme-without-goal.group": (
            "{count} thema’s zonder doel",
            "{count} themes without a goal",
        ),
        "theme-without-goal.why": (
            "Het plan kondigt dit onderwerp aan en belooft er daarna niets voor.",
            "The plan announces this subject and then promises nothing for it.",
        ),
        "theme-without-goal.fix": (
            "Schrijf bij een doel theme: {id}, of zeg in het plan waar dit thema terugkomt.",
            "Write theme: {id} at a goal, or say in the plan where this theme is dealt with.",
        ),
        "theme-without-network.what": (
            "Dit thema heeft wel operationele doelen ({goals}), maar geen "
            "doelen-inspanningen-netwerk.",
            "This theme has operational goals ({goals}), but no network of goals and "
            "inspanningen.",
        ),
        "theme-without-network.group": (
            "{count} thema’s met doelen, maar zonder netwerk",
            "{count} themes with goals, but without a network",
        ),
        "theme-without-network.why": (
            "De andere thema’s zijn per bladzijde uitgewerkt; bij dit thema zoekt niemand naar "
            "inspanningen.",
            "The other themes are worked out page by page; for this one nobody looks for "
            "inspanningen.",
        ),
        "theme-without-network.fix": (
            "Voeg een netwerk toe met theme: {id}, en noem dat netwerk bij de doelen.",
            "Add a network with theme: {id}, and name that network at the goals.",
        ),
        "line-without-strategic-goal.what": (
            "Bij deze programmalijn hoort geen enkel strategisch doel.",
            "No strategic goal belongs to this programme line.",
        ),
        "line-without-strategic-goal.group": (
            "{count} programmalijnen zonder strategisch doel",
            "{count} programme lines without a strategic goal",
        ),
        "line-without-strategic-goal.why": (
            "Zonder strategisch doel is een programmalijn een kopje: niemand kan zeggen wat zij "
            "moet bereiken.",
            "Without a strategic goal a programme line is a heading: nobody can say what it is to "
            "reach.",
        ),
        "line-without-strategic-goal.fix": (
            "Schrijf bij het strategische doel van deze lijn line: {id}, of laat de lijn "
            "vervallen.",
            "Write line: {id} at the strategic goal of this line, or drop the line.",
        ),
        "network-without-goals.what": (
            "In dit netwerk staat geen enkel operationeel doel.",
            "No operational goal is in this network.",
        ),
        "network-without-goals.group": (
            "{count} netwerken zonder doelen",
            "{count} networks without goals",
        ),
        "network-without-goals.why": (
            "De bladzijde blijft leeg, en lezers denken dat het onderwerp klaar of vergeten is.",
            "The page stays empty, and readers think that the subject is settled or forgotten.",
        ),
        "network-without-goals.fix": (
            "Schrijf network: {id} bij de doelen die hier horen, of haal het netwerk weg.",
            "Write network: {id} at the goals that belong here, or take the network out.",
        ),
        "drawn-on-no-page.strategic.what": (
            "Dit strategische doel staat op geen enkele tekening: geen van zijn operationele "
            "doelen hoort bij een netwerk.",
            "This strategic goal is in no drawing: none of its operational goals belongs to a "
            "network.",
        ),
        "drawn-on-no-page.inspanning.what": (
            "Deze inspanning staat op geen enkele tekening: haar doel hoort bij geen netwerk "
            "({goals}).",
            "This inspanning is in no drawing: its goal belongs to no network ({goals}).",
        ),
        "drawn-on-no-page.group": (
            "{count} elementen staan op geen enkele tekening",
            "{count} elements are in no drawing",
        ),
        "drawn-on-no-page.why": (
            "In overleg liggen de tekeningen op tafel: wat daar niet op staat, wordt niet "
            "besproken en niet gemist.",
            "Meetings are about the drawings: what is not in them is not discussed and not "
            "missed.",
        ),
        "drawn-on-no-page.fix": (
            "Schrijf bij het doel in welk netwerk het hoort: network: …",
            "Write at the goal which network it belongs to: network: …",
        ),
        "lines-without-link.one.what": (
            "Het plan noemt hier ‘{word}’, maar deze programmalijn deelt met geen andere lijn een "
            "doel of inspanning: {lines}.",
            "The plan says ‘{word}’ here, but this programme line shares no goal or inspanning "
            "with another line: {lines}.",
        ),
        "lines-without-link.many.what": (
            "Het plan noemt hier ‘{word}’, maar deze programmalijnen delen met geen andere lijn "
            "een doel of inspanning: {lines}.",
            "The plan says ‘{word}’ here, but these programme lines share no goal or inspanning "
            "with another line: {lines}.",
        ),
        "lines-without-link.group": (
            "{count} keer spreekt het plan van samenhang die nergens uit blijkt",
            "{count} times the plan speaks of coherence that nothing shows",
        ),
        "lines-without-link.why": (
            "Samenhang waar geen inspanning aan werkt, blijft een woord.",
            "Coherence that no inspanning works on stays a word.",
        ),
        "lines-without-link.fix": (
            "Welke inspanning helpt ook een andere programmalijn? Noem dat doel bij haar: "
            "contributes_to: …",
            "Which inspanning helps another programme line as well? Name that goal there: "
            "contributes_to: …",
        ),
        "goal-on-one-inspanning.what": (
            "Dit operationele doel rust op één inspanning: ‘{inspanning}’.",
            "This operational goal rests on one inspanning: ‘{inspanning}’.",
        ),
        "goal-on-one-inspanning.group": (
            "{count} operationele doelen rusten op één inspanning",
            "{count} operational goals rest on one inspanning",
        ),
        "goal-on-one-inspanning.why": (
            "Als die ene inspanning tegenvalt of wordt uitgesteld, gebeurt er voor dit doel niets "
            "meer.",
            "If that one inspanning disappoints or is put off, nothing is done for this goal any "
            "more.",
        ),
        "goal-on-one-inspanning.fix": (
            "Vraag wat er nog meer nodig is voor dit doel, of zeg in het plan waarom dit genoeg "
            "is.",
            "Ask what else this goal needs, or say in the plan why this is enough.",
        ),
        "thin-network.one.what": (
            "Dit netwerk heeft voor {goals} doelen maar één inspanning.",
            "This network has only one inspanning for {goals} goals.",
        ),
        "thin-network.many.what": (
            "Dit netwerk heeft maar {number} inspanningen.",
            "This network has only {number} inspanningen.",
        ),
        "thin-network.group": (
            "{count} netwerken met weinig inspanningen",
            "{count} networks with few inspanningen",
        ),
        "thin-network.why": (
            "Deze bladzijde belooft meer dan het plan er voorlopig voor doet.",
            "This page promises more than the plan does for it so far.",
        ),
        "thin-network.fix": (
            "Bespreek wat hier nog nodig is, of breng de doelen onder in een ander netwerk.",
            "Discuss what is still needed here, or move the goals to another network.",
        ),
        "goal-with-many-inspanningen.what": (
            "Aan dit operationele doel dragen {number} inspanningen bij; dat is meer dan {limit}.",
            "{number} inspanningen contribute to this operational goal; that is more than "
            "{limit}.",
        ),
        "goal-with-many-inspanningen.group": (
            "{count} operationele doelen met erg veel inspanningen",
            "{count} operational goals with very many inspanningen",
        ),
        "goal-with-many-inspanningen.why": (
            "Niemand kan dan nog zeggen welke inspanningen ertoe doen; vaak zijn het twee doelen.",
            "Nobody can then say which inspanningen matter; often these are two goals.",
        ),
        "goal-with-many-inspanningen.fix": (
            "Splits het doel, of voeg inspanningen samen die bij elkaar horen.",
            "Split the goal, or put together the inspanningen that belong together.",
        ),
        "inspanning-serves-many-goals.what": (
            "Deze inspanning draagt aan {number} doelen tegelijk bij; dat is meer dan {limit}.",
            "This inspanning contributes to {number} goals at once; that is more than {limit}.",
        ),
        "inspanning-serves-many-goals.group": (
            "{count} inspanningen dragen aan erg veel doelen bij",
            "{count} inspanningen contribute to very many goals",
        ),
        "inspanning-serves-many-goals.why": (
            "Wat aan alles bijdraagt, legt niets uit: achteraf is niet te zeggen wat het heeft "
            "opgeleverd.",
            "What contributes to everything explains nothing: afterwards nobody can say what it "
            "brought.",
        ),
        "inspanning-serves-many-goals.fix": (
            "Noem de twee of drie doelen waarvoor u dit echt doet. Draagt zij het hele programma, "
            "schrijf dan structural: ja.",
            "Name the two or three goals for which you really do this. If it carries the whole "
            "programme, write structural: yes.",
        ),
        "tangled-network.what": (
            "In dit netwerk zijn {links} van de {possible} mogelijke verbindingen gelegd: bijna "
            "alles draagt aan alles bij.",
            "In this network {links} of the {possible} possible links are there: nearly "
            "everything contributes to everything.",
        ),
        "tangled-network.group": (
            "In {count} netwerken draagt bijna alles aan alles bij",
            "In {count} networks nearly everything contributes to everything",
        ),
        "tangled-network.why": (
            "De tekening wordt een kluwen en laat niet zien waar een inspanning voor is.",
            "The drawing becomes a tangle and does not show what an inspanning is for.",
        ),
        "tangled-network.fix": (
            "Houd per inspanning alleen de doelen over waarvoor u haar doet.",
            "Keep for each inspanning only the goals for which you do it.",
        ),
        "crowded-picture.what": (
            "De tekening van dit netwerk krijgt {number} vakken; boven de {limit} is zij moeilijk "
            "te lezen.",
            "The drawing of this network gets {number} boxes; above {limit} it is hard to read.",
        ),
        "crowded-picture.group": (
            "{count} tekeningen met te veel vakken",
            "{count} drawings with too many boxes",
        ),
        "crowded-picture.why": (
            "Een volle tekening loopt door op een tweede blad, en in een overleg volgt niemand de "
            "lijnen nog.",
            "A full drawing runs on to a second sheet, and in a meeting nobody follows its lines "
            "any more.",
        ),
        "crowded-picture.fix": (
            "Verdeel de doelen over twee netwerken.",
            "Divide the goals over two networks.",
        ),
    }
)
