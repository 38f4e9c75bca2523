"""Open data: what programs can read, and where."""

from __future__ import annotations

from home.seed.house_schema import HousePageSeed, explained

OPEN_DATA = HousePageSeed(
    slug="opendata",
    title="Open data",
    summary="Alles wat openbaar is op dit portaal, kan een programma ook lezen. Zonder sleutel, zonder account.",
    body=(
        ("heading", "Resultaten meenemen"),
        (
            "paragraph",
            '<p>De adressen in dit deel kennen dezelfde filters als de pagina <a href="/praktijken/">Praktijken</a>. Kies daar je filters.'
            " Plak dan het vraagteken uit het adres, met alles erachter, achter een van deze adressen.</p>",
        ),
        explained(
            (
                "Rekenblad",
                '<p><a href="/praktijken.csv">/praktijken.csv</a> en <a href="/praktijken.xlsx">/praktijken.xlsx</a>: de'
                " gevonden praktijken,"
                " één per rij.</p>",
            ),
            (
                "Volgen",
                '<p><a href="/praktijken.rss">/praktijken.rss</a> en <a href="/praktijken.atom">/praktijken.atom</a>: de'
                " nieuwste praktijken,"
                " voor een feedlezer.</p>",
            ),
        ),
        ("heading", "Voor programma's"),
        (
            "paragraph",
            "<p>De twee adressen met JSON kennen dezelfde filters. Zet er <b>lang=en</b> bij voor wat er in het Engels is, zoals in"
            ' <a href="/api/v1/practices/?lang=en">/api/v1/practices/?lang=en</a>.'
            " De woordenlijsten, de sitemap en llms.txt kennen geen filters.</p>",
        ),
        explained(
            (
                "Praktijken als JSON",
                '<p><a href="/api/v1/practices/">/api/v1/practices/</a>: titel, samenvatting en adres van wat gevonden is, en'
                " per filter hoeveel"
                " praktijken elke waarde geeft. Tien per keer; met <b>page</b> vraag je de volgende.</p>",
            ),
            (
                "Alles als JSON",
                '<p><a href="/api/v1/search/">/api/v1/search/</a>: hetzelfde, ook met adviezen, artikelen, begrippen en evenementen.</p>',
            ),
            (
                "Woordenlijsten",
                '<p><a href="/id/">/id/</a>: de vaste lijsten van het portaal, zoals sectoren, thema\'s en vormen van'
                " samenwerking, in SKOS."
                " Elke term heeft een eigen adres, dat niet verandert.</p>",
            ),
            (
                "Alle adressen",
                '<p><a href="/sitemap.xml">/sitemap.xml</a> noemt elke openbare pagina. <a href="/llms.txt">/llms.txt</a> vat'
                " het portaal samen"
                " voor taalmodellen.</p>",
            ),
        ),
        ("heading", "Een voorbeeld"),
        (
            "paragraph",
            "<p>Praktijken voor peuters waarin de jeugdhulp haar kennis inbrengt:"
            ' <a href="/api/v1/practices/?age=2-4&amp;partner=jeugdhulp:expertise">'
            "/api/v1/practices/?age=2-4&amp;partner=jeugdhulp:expertise</a>.</p>",
        ),
        ("heading", "Afspraken"),
        (
            "paragraph",
            "<ul><li>Teksten en gegevens vallen onder CC BY 4.0. Noem dit portaal en het adres van de praktijk.</li>"
            "<li>Neem over wat onbekend is. <b>Niet vermeld in de bron</b> is iets anders dan nul of nee.</li>"
            "<li>Alleen wat openbaar is, staat erin: geen concepten, geen adressen van personen.</li></ul>",
        ),
    ),
)
