"""Toegankelijkheid: the page, and the statement under it. It says no more than what was done."""

from __future__ import annotations

import datetime as dt

from home.seed.house_schema import HousePageSeed, ProblemSeed, StatementSeed

ACCESSIBILITY = HousePageSeed(
    slug="toegankelijkheid",
    title="Toegankelijkheid",
    summary="Iedereen moet dit portaal kunnen gebruiken, ook met een toetsenbord, een schermlezer of grote letters.",
    show_accessibility=True,
    body=(
        ("heading", "Zo gebruik je het portaal"),
        (
            "paragraph",
            "<ul><li><b>Toetsenbord.</b> Alles werkt zonder muis. De eerste link op elke pagina brengt je meteen naar de inhoud.</li>"
            "<li><b>Grote letters.</b> Maak de tekst in je browser twee keer zo groot. Er valt niets weg.</li>"
            "<li><b>Licht of donker.</b> Het portaal volgt je systeem. Onder aan de pagina kies je zelf.</li>"
            "<li><b>Schema's.</b> Onder elk schema staat dezelfde informatie als lijst.</li>"
            "<li><b>Kleur.</b> Kleur is nooit het enige dat iets zegt. Er staat altijd een woord bij.</li>"
            "<li><b>Zonder JavaScript.</b> Lezen, zoeken en filteren werkt ook dan.</li></ul>",
        ),
    ),
)

STATEMENT = StatementSeed(
    language="nl",
    status="gedeeltelijk",
    stated_on=dt.date(2026, 11, 28),
    tested=(
        "<p>De makers hebben het portaal zelf getoetst. Een onafhankelijk onderzoek is er nog niet geweest.</p>"
        "<ul><li>Bij elke verandering van de code bekijkt het programma axe elke soort pagina, op een smal en een breed scherm, licht en"
        " donker.</li>"
        "<li>Ook automatisch getoetst: bediening met alleen het toetsenbord, dubbele lettergrootte, ruime letterafstand en"
        " smalle schermen.</li>"
        "<li>Niet getoetst: gebruik door mensen met een beperking, en alle combinaties van schermlezer en browser.</li></ul>"
        "<p>Zulke programma's vinden niet alles. Daarom noemen wij de status gedeeltelijk.</p>"
    ),
    problems=(
        ProblemSeed(
            what="Geen onafhankelijk onderzoek",
            for_whom="Iedereen die op hulpmiddelen vertrouwt: fouten die wij zelf niet zien, blijven staan.",
            cause="Er is nog geen onderzoek gedaan door een partij van buiten.",
            action="Een onderzoek laten doen, en de uitkomst hier zetten.",
        ),
        ProblemSeed(
            what="Niet alle teksten zijn makkelijk te lezen",
            for_whom="Mensen die moeite hebben met lezen, of voor wie Nederlands een nieuwe taal is.",
            cause="Wij schrijven op taalniveau B1, maar vaktaal en citaten uit bronnen zijn soms moeilijker.",
            action="Samenvattingen eerst herschrijven, daarna de rest. Vaktaal uitleggen bij de begrippen.",
            by_when="doorlopend",
        ),
        ProblemSeed(
            what="Bestanden van anderen zijn niet nagekeken",
            for_whom="Mensen die een schermlezer gebruiken of tekst vergroten.",
            cause="Brochures en rapporten, vaak pdf, komen van andere organisaties. Wij kunnen ze niet aanpassen.",
            action="De inhoud samenvatten op de pagina zelf. Vraag ons om hulp als een bestand voor jou niet werkt.",
        ),
    ),
    contact=(
        '<p>Werkt iets niet voor jou? <a href="/contact/">Laat het ons weten</a>. Schrijf erbij op welke pagina het was en wat je'
        " gebruikte, zoals je browser of schermlezer. Lukt lezen niet, vraag dan om de tekst in een andere vorm.</p>"
    ),
    complaints=(
        "<p>Ben je niet tevreden met ons antwoord, of krijg je er geen? Dan kun je terecht bij een ombudsman. Die behandelt klachten over"
        " overheden en over wie voor hen werkt.</p>"
        '<ul><li>In Nederland: de <a href="https://www.nationaleombudsman.nl/">Nationale ombudsman</a>.</li>'
        '<li>In Vlaanderen: de <a href="https://www.vlaamseombudsdienst.be/">Vlaamse Ombudsdienst</a>.</li></ul>'
    ),
)
