"""Over ons."""

from __future__ import annotations

from home.seed.house_schema import HousePageSeed

ABOUT = HousePageSeed(
    slug="over-ons",
    title="Over ons",
    summary="Hoe werken anderen samen rond kinderen en gezinnen? Dit portaal laat dat zien, met bron.",
    body=(
        ("heading", "Wat je hier vindt"),
        (
            "paragraph",
            "<p>Je vindt hier praktijken: voorbeelden van kinderopvang, sociaal werk, jeugdhulp, onderwijs en gemeenten die samenwerken."
            " Per praktijk zie je wie wat doet, hoe het in stappen gaat en wat het vraagt aan tijd en mensen. Je ziet ook wat het"
            " opleverde, en hoe zeker dat is.</p>"
            '<p>Daarnaast staan er <a href="/artikelen/">artikelen</a>, een <a href="/agenda/">agenda</a>,'
            ' <a href="/publicaties/">publicaties</a> en uitleg van <a href="/begrippen/">begrippen</a>. Woorden verschillen soms in'
            " Nederland en Vlaanderen. Het portaal kent ze allebei.</p>",
        ),
        ("heading", "Voor wie"),
        (
            "paragraph",
            "<p>Voor wie werkt met kinderen en gezinnen, en voor wie dat werk leert, leidt of betaalt. Pedagogisch medewerkers,"
            " sociaal werkers, leerkrachten, jeugdhulpverleners, beleidsadviseurs, docenten en studenten.</p>",
        ),
        ("heading", "Wat je hier niet vindt"),
        (
            "paragraph",
            "<ul><li>Geen cijfer of sterren. Een praktijk krijgt van ons geen rapport.</li>"
            "<li>Geen hulp voor één gezin. Wij geven geen advies over een kind of een situatie thuis.</li>"
            "<li>Geen complete lijst. Er wordt veel meer samengewerkt dan hier staat.</li></ul>",
        ),
        ("heading", "Hoe de voorbeelden hier komen"),
        (
            "paragraph",
            "<p>De redactie leest wat er over een praktijk gepubliceerd is en beschrijft die opnieuw, in eigen woorden en in een vaste"
            " vorm. De bron staat er altijd bij. Zegt de bron iets niet, dan staat dat er ook. Hoe dat gaat, lees je bij"
            ' <a href="/hoe-wij-praktijken-beschrijven/">Hoe wij praktijken beschrijven</a>.</p>',
        ),
        ("heading", "Klopt er iets niet?"),
        (
            "paragraph",
            '<p>Ken je een praktijk die hier staat, en is die veranderd? Of mist er iets? <a href="/contact/">Laat het ons weten</a>.</p>',
        ),
    ),
)
