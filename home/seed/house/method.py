"""Hoe wij praktijken beschrijven: what the words on a practice mean, and how the editors work."""

from __future__ import annotations

from home.seed.house_schema import HousePageSeed, explained

METHOD = HousePageSeed(
    slug="hoe-wij-praktijken-beschrijven",
    title="Hoe wij praktijken beschrijven",
    summary="Elke praktijk heeft dezelfde vorm. Hier lees je wat de woorden betekenen en hoe de redactie werkt.",
    body=(
        ("heading", "Uit openbare bronnen, in eigen woorden"),
        (
            "paragraph",
            "<p>Wij beschrijven een praktijk uit bronnen die iedereen kan nalezen: een artikel, een rapport, een website, een register."
            " Onder elke praktijk staan ze op een rij. Wij schrijven in eigen woorden en verzinnen niets bij.</p>"
            "<p>Bij elk resultaat staat wat voor resultaat het is: een ervaring, een telling, een meting of onderzoek. Plannen en"
            " verwachtingen staan apart. Die zijn nog geen resultaat.</p>",
        ),
        ("heading", "Niet vermeld in de bron"),
        (
            "paragraph",
            "<p>Zegt de bron niets over de kosten, dan vullen wij niets in. Er staat dan: <b>niet vermeld in de bron</b>. Dat betekent"
            " niet dat het niets kost. Het betekent dat wij het niet weten.</p>"
            "<p><b>Niet van toepassing</b> is iets anders. Dan hoort het onderdeel niet bij deze praktijk.</p>"
            "<p>Wat onbekend is, telt nooit mee als goed. Zoek je op kosten of uren, dan vind je alleen praktijken waarvan die bekend"
            " zijn.</p>",
        ),
        ("heading", "Hoe zeker is het?"),
        (
            "paragraph",
            "<p>Bij elke praktijk staat een woord dat zegt hoeveel we weten. Het zegt niets over hoe goed mensen hun werk doen. Een"
            " praktijkverhaal kan een heel goede praktijk zijn waar nog niemand onderzoek naar deed.</p>",
        ),
        explained(
            ("Idee (E0)", "<p>Een idee, een visie of een vermelding. Niemand vertelt hier hoe het ging.</p>"),
            ("Praktijkverhaal (E1)", "<p>Mensen die het deden, vertellen erover.</p>"),
            (
                "Beschreven praktijk (E2)",
                "<p>De partners zelf hebben stappen, rollen en voorwaarden volledig beschreven.</p>",
            ),
            (
                "Gevolgd in de praktijk (E3)",
                "<p>Iemand hield bij hoe het gaat, met cijfers of met een evaluatie van de aanpak.</p>",
            ),
            ("Onderzocht (E4)", "<p>Onderzoekers keken ernaar, met gesprekken of met gesprekken en cijfers.</p>"),
            (
                "Goed onderbouwd (E5)",
                "<p>Een officieel register erkent dat duidelijk is waarom de aanpak zou werken.</p>",
            ),
            (
                "Eerste of goede aanwijzingen (E6)",
                "<p>Een officieel register erkent dat er aanwijzingen zijn dat de aanpak werkt.</p>",
            ),
            (
                "Meer dan dat (E7, E8)",
                "<p>Een register erkent sterke aanwijzingen (E7), of een internationaal register nam de aanpak op (E8).</p>",
            ),
        ),
        (
            "paragraph",
            "<p>Vanaf E5 noemen wij altijd het register, de datum en het adres. Een erkenning geldt vijf jaar, tenzij het register anders"
            " zegt. Is die tijd voorbij, dan wordt het woord grijs en staat erbij dat de erkenning verlopen is.</p>",
        ),
        ("heading", "Past het ook bij jullie?"),
        (
            "paragraph",
            "<p>Dat iets daar lukt, wil niet zeggen dat het bij jullie lukt. Daarom heeft een praktijk een <b>overdrachtsprofiel</b>:"
            " twaalf punten waarop je jullie plek ernaast legt. Het gaat om de kinderen en gezinnen, de schaal, de kern van de aanpak,"
            " materiaal, scholing, mensen en uren, kosten, de wet, steun van de organisatie, partners, de buurt, en hulp bij"
            " overnemen.</p>",
        ),
        explained(
            ("Moet", "<p>Zonder dit is het een andere aanpak.</p>"),
            ("Liefst", "<p>Het helpt, maar het kan anders.</p>"),
            ("Vrij", "<p>Dit pas je aan zoals het jullie uitkomt.</p>"),
            ("Onbekend", "<p>De bron zegt het niet. Vraag het na voor je begint.</p>"),
        ),
        (
            "paragraph",
            "<p>Bij elk punt staat ook waar het vandaan komt: het <b>staat in de bron</b>, of het is een <b>lezing van de redactie</b>."
            " Bewijs en overdracht staan los van elkaar. Wij tellen ze niet op tot één cijfer.</p>",
        ),
        ("heading", "Hoe de redactie nakijkt"),
        (
            "paragraph",
            "<ul><li>Een praktijk gaat pas online als elk verplicht onderdeel is ingevuld, of als er staat waarom het leeg is.</li>"
            "<li>Er is altijd minstens één bron en minstens één partner met een rol.</li>"
            "<li>Wil iemand niet met de eigen naam genoemd worden, dan staat er een schuilnaam. Dat zeggen we erbij.</li>"
            "<li>Bij elke praktijk hoort een datum waarop de redactie opnieuw kijkt. Op de pagina staat wanneer er voor het laatst"
            " gekeken is.</li></ul>",
        ),
        ("heading", "Een fout gezien?"),
        (
            "paragraph",
            '<p><a href="/contact/">Meld het</a>, het liefst met de plek waar het goed staat. De redactie kijkt het na en past de tekst'
            " aan.</p>",
        ),
    ),
)
