"""Course material of the demo content: two lessons of our own, on practices and on the advice. No qualification or number of a register
is guessed: editors add those."""

from __future__ import annotations

from home.seed.reading_schema import CourseSeed, LessonSeed, PinSeed

ADVICE = "ontwikkelcentra-voor-alle-kinderen"

COURSES: tuple[CourseSeed, ...] = (
    CourseSeed(
        slug="wie-ziet-het-als-eerste",
        title="Wie ziet het als eerste?",
        summary="Een werkvorm over signaleren. Studenten volgen één signaal van de peutergroep tot bij het gezin thuis.",
        minutes=90,
        group_size="8 tot 24 studenten",
        goals=(
            "Uitleggen wie in een samenwerking signaleert, doorverwijst en uitvoert.",
            "Zien wat een bron wel en niet vertelt.",
            "Een eerste gesprek met een partner voorbereiden.",
        ),
        body=(
            "<p>Je hebt de praktijken nodig op papier of op een scherm, en grote vellen. De praktijk uit Zwolle heeft open plekken: de bron"
            " noemt geen uren en geen kosten. Laat dat zo. Studenten leren ervan hoe je doorvraagt.</p>"
        ),
        pins=(
            PinSeed(
                "travers-zwolle",
                "hoe-het-gaat",
                "Uitleggen wie in een samenwerking signaleert, doorverwijst en uitvoert.",
                "Iedereen leest de stappen en onderstreept elke overdracht.",
            ),
            PinSeed(
                "dak-jeugdformaat",
                "wie-doet-wat",
                "Uitleggen wie in een samenwerking signaleert, doorverwijst en uitvoert.",
                "Om te vergelijken: hier komt de hulp naar de groep toe.",
            ),
            PinSeed(
                ADVICE,
                "",
                "Zien wat een bron wel en niet vertelt.",
                "Een advies vertelt wat organisaties willen, niet wat er al gebeurt. Bespreek het verschil.",
            ),
        ),
        parts=(
            LessonSeed(
                "Lees de praktijk",
                "Lees het verhaal uit Zwolle. Onderstreep elke overdracht.",
                15,
                "samen",
                pin_number=1,
            ),
            LessonSeed(
                "Teken het schema zelf",
                "Dek het schema af. Wie staat waar? Vergelijk daarna met het schema op de pagina.",
                30,
                "in drietallen",
            ),
            LessonSeed(
                "Vergelijk met Den Haag",
                "Wat doet de opvang hier anders? Wie ziet hier iets als eerste?",
                20,
                "in drietallen",
                pin_number=2,
            ),
            LessonSeed(
                "Praktijk of plan?",
                "Leg het advies ernaast. Wat gebeurt er al, en wat wil iemand?",
                10,
                "samen",
                pin_number=3,
            ),
            LessonSeed(
                "Kijk terug",
                "Welke vraag zou jij als eerste aan Travers stellen? En aan wie op jouw stage?",
                15,
                "alleen, dan samen",
                kind="reflectie",
            ),
        ),
        terms=(
            ("level", ("mbo-4", "hbo", "bachelor-vlaanderen")),
            ("theme", ("vroegsignalering", "taal-en-vve")),
            ("sector", ("kinderopvang", "sociaal-werk")),
            ("function", ("stagiair", "maatschappelijk-werker")),
            ("competence", ("signaleren", "samenwerken", "bronnen")),
            ("audience", ("opleider",)),
        ),
    ),
    CourseSeed(
        slug="een-specialist-die-er-gewoon-bij-hoort",
        title="Een specialist die er gewoon bij hoort",
        summary=(
            "Studenten onderzoeken hoe een jeugdhulpverlener deel wordt van een team op school en in de opvang, zonder inspecteur te"
            " worden."
        ),
        minutes=120,
        group_size="6 tot 20 studenten",
        goals=(
            "Vertellen wat een vaste jeugdhulpverlener op school en in de opvang doet, en voor wie.",
            "Bedenken hoe je als specialist vertrouwd wordt door een team.",
            "Wegen of zo'n plek bij je eigen werk past.",
        ),
        body=(
            "<p>De kern van de les is de houding: er zijn voor collega's, niet om hen te controleren. Wat de praktijk opleverde is het"
            " oordeel van de inclusiepedagoog zelf. Vraag studenten hoe je dat zou kunnen meten.</p>"
        ),
        pins=(
            PinSeed(
                "talent-kion-entrea",
                "hoe-het-gaat",
                "Vertellen wat een vaste jeugdhulpverlener op school en in de opvang doet, en voor wie.",
                "Lees de stappen en wie wat doet.",
            ),
            PinSeed(
                "talent-kion-entrea",
                "past-het-bij-jullie",
                "Wegen of zo'n plek bij je eigen werk past.",
                "Vul de kolom in voor de plek waar je werkt of stage loopt.",
            ),
            PinSeed(
                ADVICE,
                "",
                "Wegen of zo'n plek bij je eigen werk past.",
                "Het advies wil een vast gezicht van jeugdhulp op elke plek. Is dat hetzelfde als in Nijmegen?",
            ),
        ),
        parts=(
            LessonSeed(
                "Wat doet zij daar?",
                "Lees de praktijk. Schrijf op voor wie de inclusiepedagoog er is: ouders, leerkrachten, de opvang.",
                20,
                "alleen",
                pin_number=1,
            ),
            LessonSeed(
                "Speel het gesprek",
                "De één is leerkracht, de ander inclusiepedagoog. De leerkracht voelt zich bekeken. Wat zeg je?",
                35,
                "in tweetallen",
            ),
            LessonSeed(
                "Past het bij ons?",
                "Ga de twaalf punten langs voor je eigen plek. Wat weet je niet? Wie weet het wel?",
                35,
                "in groepjes",
                pin_number=2,
            ),
            LessonSeed(
                "Vergelijk met het advies",
                "Wat vraagt het advies meer dan deze praktijk laat zien?",
                15,
                "samen",
                pin_number=3,
            ),
            LessonSeed(
                "Kijk terug",
                "Anne-Marie Stevens vraagt zich af waarom niet iedereen het zo doet. Wat zou jij haar antwoorden?",
                15,
                "samen",
                kind="reflectie",
            ),
        ),
        terms=(
            ("level", ("hbo", "bachelor-vlaanderen", "bijscholing")),
            ("theme", ("inclusie",)),
            ("sector", ("onderwijs", "kinderopvang", "jeugdhulp")),
            ("function", ("inclusiepedagoog", "leerkracht")),
            ("competence", ("samenwerken", "inclusie", "ouders")),
            ("context", ("passend-onderwijs",)),
            ("audience", ("opleider",)),
        ),
    ),
)
