"""Colofon: who makes the portal, and under which licences its parts may be used."""

from __future__ import annotations

from home.seed.house_schema import HousePageSeed, explained

COLOPHON = HousePageSeed(
    slug="colofon",
    title="Colofon",
    summary="Wie dit portaal maakt, en wat je ervan mag gebruiken.",
    body=(
        ("heading", "Wie het maakt"),
        (
            "paragraph",
            "<p>De redactie kiest de praktijken, beschrijft ze en kijkt ze na. De omslagen en schema's worden door het portaal"
            " zelf getekend"
            ' uit de gegevens van een praktijk. <a href="/contact/">Vragen? Zo bereik je ons</a>.</p>',
        ),
        ("heading", "Wat je mag gebruiken"),
        explained(
            (
                "Teksten",
                '<p><a href="https://creativecommons.org/licenses/by/4.0/deed.nl">CC BY 4.0</a>, tenzij er iets anders bij staat. Je mag ze'
                " overnemen en bewerken als je dit portaal noemt en zegt wat je veranderd hebt. Citaten blijven van wie ze uitsprak.</p>",
            ),
            (
                "Omslagen en schema's",
                "<p>Ook CC BY 4.0.</p>",
            ),
            (
                "Foto's en bestanden",
                "<p>Van hun makers. Bij een foto staan naam en licentie.</p>",
            ),
            (
                "De programmacode",
                '<p><a href="https://interoperable-europe.ec.europa.eu/collection/eupl/eupl-text-eupl-12">EUPL-1.2</a>: je mag de code'
                " gebruiken, veranderen en verspreiden, als wat je ervan maakt onder dezelfde licentie blijft.</p>",
            ),
        ),
        ("heading", "Waar het mee gemaakt is"),
        explained(
            ("Lettertypen", "<p>Literata en Hanken Grotesk, onder de SIL Open Font License 1.1.</p>"),
            ("Pictogrammen", "<p>Lucide, onder de ISC-licentie.</p>"),
            (
                "Woordenlijst",
                "<p>De Nederlandse woordenlijst van OpenTaal 2.20.18, onder de herziene BSD-licentie. Het zoeken gebruikt"
                " tabellen die daaruit"
                " zijn gemaakt.</p>",
            ),
            (
                "Woordstammen",
                "<p>Snowball, onder de BSD-licentie, via PyStemmer.</p>",
            ),
            (
                "Plaatsen",
                '<p>Gemeenten en punten op de kaart van <a href="https://www.geonames.org/">GeoNames</a> en'
                ' <a href="https://statbel.fgov.be/">Statbel</a>, beide CC BY 4.0. Codes van Nederlandse gemeenten van het CBS.'
                " Wij kozen uit,"
                " en pasten schrijfwijze en adressen aan.</p>",
            ),
            ("Software", "<p>Wagtail, Django en PostgreSQL.</p>"),
        ),
    ),
)
