"""Huisregels."""

from __future__ import annotations

from home.seed.house_schema import HousePageSeed

RULES = HousePageSeed(
    slug="huisregels",
    title="Huisregels",
    summary="Voor alles wat je bijdraagt: een praktijk, een reactie of een verbetering.",
    body=(
        ("heading", "Bescherm kinderen en gezinnen"),
        (
            "paragraph",
            "<ul><li>Noem geen kind en geen ouder bij naam. Laat ook weg waaraan je hen herkent: een straat, een ziekte, een"
            " geboortedag.</li>"
            "<li>Stuur geen foto van een kind zonder toestemming van de ouders, en van het kind zelf als het dat kan geven.</li>"
            "<li>Maak je je zorgen over een kind? Dit portaal is daar niet voor. Bel in Nederland Veilig Thuis (0800-2000), in Vlaanderen"
            " 1712. Is er direct gevaar, bel dan 112.</li></ul>",
        ),
        ("heading", "Schrijf over wat je weet"),
        (
            "paragraph",
            "<ul><li>Vertel wat jullie deden en wat je zag. Zet erbij hoe je dat weet.</li>"
            "<li>Een plan is een plan. Schrijf het niet op als resultaat.</li>"
            "<li>Weet je iets niet, schrijf dat dan op. Daar heeft een lezer meer aan dan aan een gok.</li></ul>",
        ),
        ("heading", "Wees eerlijk over wie je bent"),
        (
            "paragraph",
            "<ul><li>Zeg voor welke organisatie je werkt als je over haar schrijft.</li>"
            "<li>Maak geen reclame. Een product of training noemen mag als die bij de praktijk hoort.</li>"
            "<li>Neem geen tekst of beeld van een ander over zonder dat die dat goed vindt.</li></ul>",
        ),
        ("heading", "Ga goed met elkaar om"),
        (
            "paragraph",
            "<ul><li>Reageer op wat iemand schrijft, niet op wie iemand is.</li>"
            "<li>Discriminatie, schelden en dreigen halen wij weg.</li></ul>",
        ),
        ("heading", "Wat de redactie doet"),
        (
            "paragraph",
            "<p>De redactie leest een bijdrage voordat die op het portaal komt. Zij kan een tekst korter of duidelijker maken. Past een"
            " bijdrage niet bij deze regels, dan komt die er niet op, en hoor je waarom.</p>"
            '<p>Vind je een bijdrage niet kunnen? <a href="/contact/">Meld het bij de redactie</a>.</p>',
        ),
    ),
)
