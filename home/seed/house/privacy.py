"""Privacy: what is kept and what is not. Every sentence here is true of the code; tests/test_privacy.py holds most of them."""

from __future__ import annotations

from home.seed.house_schema import HousePageSeed, explained

PRIVACY = HousePageSeed(
    slug="privacy",
    title="Privacy",
    summary="Je kunt alles lezen en doorzoeken zonder dat wij bijhouden wie je bent.",
    body=(
        ("heading", "Als je alleen leest en zoekt"),
        explained(
            (
                "Cookies",
                "<p>Geen. Je krijgt pas een cookie op de pagina waar je inlogt. Daarom zie je hier ook geen cookiemelding.</p>",
            ),
            (
                "Andere bedrijven",
                "<p>Een pagina haalt niets op bij een ander: geen lettertypen, geen kaarten, geen video's, geen meetprogramma. Je browser"
                " krijgt van ons ook de opdracht om dat te weigeren. Alleen als je zelf op een link naar een andere site klikt, ga je"
                " daarheen. Die site ziet dan dat je van dit portaal komt, niet van welke pagina.</p>",
            ),
            (
                "Wat je zoekt",
                "<p>Wij leggen niet vast wie wat zoekt. Wel tellen we per dag hoe vaak een zoekvraag gesteld is: met welke woorden"
                " en filters, in welke taal, hoeveel resultaten er waren, en hoe vaak en op welke plaats iemand een resultaat opende."
                " Zo zien wij wat er ontbreekt. Wie het was, hoe laat, en wat diegene nog meer zocht, staat er niet bij.</p>"
                "<p>Een vraag met een e-mailadres, met vier cijfers achter elkaar of met meer dan acht woorden tellen we niet. Een vraag"
                " laten we pas aan iemand zien, als voorbeeld of aan de redactie, als die op drie verschillende dagen gesteld is. Na"
                " negentig dagen wissen we alles.</p>"
                "<p>Terwijl je typt, vraagt je browser ons om suggesties. Wat je dan typt, bewaren we niet. Je zoekwoorden staan wel in het"
                " adres van de pagina, en dus in de geschiedenis van je eigen browser.</p>",
            ),
            (
                "Het logboek",
                "<p>Voor elke opgevraagde pagina schrijft het portaal één regel: het tijdstip, welke pagina, of het lukte en hoe lang het"
                " duurde. Wat je zocht staat daar niet in, en je internetadres ook niet. Met die regels vinden wij fouten."
                " Wie de server beheert, kan daarnaast een eigen logboek bijhouden.</p>",
            ),
            (
                "Licht of donker",
                "<p>Kies je zelf een weergave, dan onthoudt je eigen browser dat. Haal je de regel over een andere taal weg, dan"
                " onthoudt hij dat ook. Het wordt niet naar ons gestuurd.</p>",
            ),
            (
                "Vlaamse of Nederlandse woorden",
                "<p>Kies je Vlaamse woorden, dan staat dat in het adres van de pagina. Je eigen browser onthoudt het en zet het in de"
                " links van het portaal, tot je Nederlandse woorden kiest. Wij leggen het niet vast.</p>",
            ),
        ),
        ("heading", "Als je iets vraagt"),
        (
            "paragraph",
            "<p>Stel je een vraag, dan bewaren wij je naam, je e-mailadres en de vraag. We sturen ze naar wie de vraag kan beantwoorden;"
            " op de pagina staat wie dat is. Een jaar nadat je vraag verstuurd is, wissen wij hem.</p>"
            "<p>Om misbruik te voorkomen telt het portaal een uur lang hoeveel vragen er van één internetadres komen, en een minuut lang"
            " hoeveel bestanden en hoeveel kliks op een resultaat. Het adres zelf bewaren wij daarvoor niet, alleen een onleesbare afdruk"
            " ervan.</p>",
        ),
        ("heading", "Als je inlogt"),
        (
            "paragraph",
            "<p>Met een account werk je mee aan het portaal. Dan bewaren wij je naam en e-mailadres, en wat je in het portaal wijzigt.</p>"
            "<p>Inloggen gaat niet zonder cookies. Het zijn er twee: één die onthoudt dat je bent ingelogd, hooguit twaalf uur, en één die"
            " formulieren beveiligt. Ze dienen nergens anders voor.</p>"
            "<p>Bij verkeerde wachtwoorden telt het portaal een kwartier lang hoeveel het er zijn. Zo kan niemand eindeloos raden.</p>",
        ),
        ("heading", "Als je op een pagina genoemd wordt"),
        (
            "paragraph",
            "<p>Bij praktijken en artikelen staan namen van mensen die in een openbare bron iets vertellen of schrijven. E-mailadressen en"
            " telefoonnummers van personen laten wij niet zien. Uit foto's halen wij de gegevens die een camera meestuurt, zoals de plek"
            " waar de foto gemaakt is.</p>"
            '<p>Wil je niet genoemd worden, of klopt er iets niet? <a href="/contact/">Laat het weten</a>, dan passen wij de'
            " pagina aan.</p>",
        ),
        ("heading", "Jouw rechten"),
        (
            "paragraph",
            "<p>Je mag vragen wat wij van je hebben, het laten verbeteren en het laten weghalen. Dat regelt de privacywet (AVG).</p>"
            "<p>Vind je dat wij het niet goed doen, en komen we er samen niet uit? Dan kun je een klacht indienen: in Nederland bij de"
            ' <a href="https://www.autoriteitpersoonsgegevens.nl/">Autoriteit Persoonsgegevens</a>, in België bij de'
            ' <a href="https://www.gegevensbeschermingsautoriteit.be/">Gegevensbeschermingsautoriteit</a>.</p>',
        ),
    ),
)
