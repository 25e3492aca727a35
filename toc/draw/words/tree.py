"""What `toc show` and `toc why` say."""

from toc.core.words import Sentences

TREE = Sentences(
    {
        "in-no-network": ("In geen netwerk", "In no network"),
        "without-strategic-goal": (
            "Zonder strategisch doel",
            "Without a strategic goal",
        ),
        "without-goal": ("Zonder doel", "Without a goal"),
        "network-basis": (
            "Het plan zegt niet welke inspanning aan welk doel bijdraagt; ze staan in hetzelfde "
            "netwerk.",
            "Which inspanning serves which goal is not in the plan: they are in one network.",
        ),
        "no-inspanning": ("nog geen inspanning", "no inspanning yet"),
        "structural": ("structureel", "structural"),
        "why-id": ("{kind} ‘{id}’", "{kind} ‘{id}’"),
        "owner": ("Eigenaar: {owner}", "Owner: {owner}"),
        "ways.one": ("Eén weg omhoog naar de visie.", "One way up to the vision."),
        "ways.many": (
            "{count} wegen omhoog naar de visie.",
            "{count} ways up to the vision.",
        ),
        "more-ways": (
            "Er zijn er meer; dit zijn de eerste {most}.",
            "There are more; these are the first {most}.",
        ),
        "no-way": (
            "Van hieruit loopt geen weg naar de visie: het draagt aan niets bij dat daar uitkomt.",
            "No way leads from here to the vision: it contributes to nothing that arrives there.",
        ),
        "is-vision": (
            "Dit is de visie zelf: alle wegen komen hier uit.",
            "This is the vision itself: all ways end here.",
        ),
        "contributes": ("draagt bij aan", "contributes to"),
        "measures": ("meet", "measures"),
        "points.one": ("1 punt", "1 point"),
        "points.many": ("{count} punten", "{count} points"),
        "not-scored": ("niet gescoord", "not scored"),
        "basis-network": (
            "staat in hetzelfde netwerk; niet zeker",
            "is in the same network; not certain",
        ),
        "basis-proposal": ("voorstel", "proposal"),
        "assumption": ("aanname: {text}", "assumption: {text}"),
        "weakest": (
            "Zwakste schakel: van ‘{below}’ naar ‘{above}’ ({why}).",
            "Weakest link: from ‘{below}’ to ‘{above}’ ({why}).",
        ),
        "no-weakest": (
            "Geen schakel is als zwakste aan te wijzen: er is niets gescoord.",
            "No link can be called the weakest: nothing is scored.",
        ),
        "equal-links": (
            "Alle gescoorde schakels zijn even sterk.",
            "All scored links are equally strong.",
        ),
        "unknown-id": (
            "‘{id}’ staat niet in dit plan.",
            "‘{id}’ is not in this plan.",
        ),
        "unknown-id-near": (
            "‘{id}’ staat niet in dit plan. Bedoelde u: {near}?",
            "‘{id}’ is not in this plan. Did you mean: {near}?",
        ),
    }
)
