"""Words of the field, explained in our own words."""

from __future__ import annotations

from home.seed.reading_schema import ConceptSeed

CONCEPTS: tuple[ConceptSeed, ...] = (
    ConceptSeed(
        slug="huis-van-het-kind",
        title="Huis van het Kind",
        summary="Een Vlaamse samenwerking van organisaties in een gemeente, die gezinnen met kinderen samen ondersteunen.",
        related_words=("Opgroeien",),
        country="be",
        terms=(("sector", ("lokaal-team",)), ("theme", ("opvoedingsondersteuning",))),
    ),
    ConceptSeed(
        slug="centrum-voor-jeugd-en-gezin",
        title="Centrum voor Jeugd en Gezin",
        summary=(
            "Een plek in een Nederlandse gemeente waar ouders en jongeren makkelijk terechtkunnen met vragen over opvoeden en"
            " opgroeien. De medewerkers kennen ook de jeugdhulp erachter."
        ),
        synonyms=("CJG", "centrum jeugd en gezin"),
        country="nl",
        counterpart="huis-van-het-kind",
        counterpart_note="Lijkt erop, maar een Huis van het Kind is eerder een samenwerking dan één loket.",
        terms=(("sector", ("lokaal-team",)), ("theme", ("opvoedingsondersteuning",))),
    ),
    ConceptSeed(
        slug="sociale-dienst",
        title="Sociale dienst",
        summary="De dienst van een Nederlandse gemeente voor mensen die hulp nodig hebben bij werk en inkomen.",
        synonyms=("sociale dienst gemeente",),
        country="nl",
        terms=(("sector", ("gemeente",)), ("theme", ("armoede",))),
    ),
    ConceptSeed(
        slug="ocmw",
        title="OCMW",
        summary=(
            "De dienst van een Vlaamse gemeente die mensen helpt met geld, raad en begeleiding. Ook ouders op weg naar werk, en dus"
            " naar kinderopvang."
        ),
        synonyms=("openbaar centrum voor maatschappelijk welzijn", "sociaal huis"),
        country="be",
        counterpart="sociale-dienst",
        counterpart_note="Een OCMW doet meer dan een sociale dienst: het begeleidt gezinnen ook bij andere vragen.",
        term=("sector", "ocmw"),
        terms=(("theme", ("armoede", "toeleiding")),),
    ),
    ConceptSeed(
        slug="voor-en-vroegschoolse-educatie",
        title="Voor- en vroegschoolse educatie",
        summary=(
            "Extra aandacht voor taal en spel, voor peuters en kleuters die dat nodig hebben, zodat ze goed aan de basisschool"
            " beginnen."
        ),
        synonyms=("vve", "voorschoolse educatie", "vroegschoolse educatie"),
        related_words=("voorschool",),
        country="nl",
        terms=(("theme", ("taal-en-vve", "doorgaande-lijn")),),
    ),
    ConceptSeed(
        slug="jeugdgezondheidszorg",
        title="Jeugdgezondheidszorg",
        summary=(
            "Artsen en verpleegkundigen die volgen hoe kinderen groeien en zich ontwikkelen. Voor jonge kinderen gebeurt dat op het"
            " consultatiebureau."
        ),
        synonyms=("JGZ", "consultatiebureau"),
        term=("sector", "jeugdgezondheidszorg"),
        terms=(("theme", ("kansrijke-start", "vroegsignalering")),),
    ),
    ConceptSeed(
        slug="wijkteam",
        title="Wijkteam",
        summary=(
            "Een team van een Nederlandse gemeente dat de buurt kent en gezinnen laagdrempelig helpt. Het ziet vragen vroeg, ook van"
            " meer gezinnen tegelijk."
        ),
        synonyms=("sociaal team", "buurtteam", "sociaal wijkteam"),
        country="nl",
        terms=(("sector", ("lokaal-team",)), ("theme", ("vroegsignalering", "preventie"))),
    ),
    ConceptSeed(
        slug="opbouwwerk",
        title="Opbouwwerk",
        summary=(
            "Sociaal werk dat bewoners helpt om samen hun buurt te verbeteren. Opbouwwerkers richtten de eerste crèches op waaruit de"
            " kinderopvang groeide."
        ),
        terms=(("sector", ("sociaal-werk",)), ("theme", ("participatie",))),
    ),
    ConceptSeed(
        slug="peuterspeelzaal",
        title="Peuterspeelzaal",
        summary=(
            "Een plek waar peuters spelen en leren voordat ze naar school gaan. Ze komt voort uit het sociaal werk. Tegenwoordig heet"
            " ze meestal peuteropvang."
        ),
        synonyms=("peuteropvang", "peuterschool"),
        country="nl",
        terms=(("sector", ("kinderopvang",)), ("theme", ("taal-en-vve",))),
    ),
    ConceptSeed(
        slug="kinderwerk",
        title="Kinderwerk",
        summary=(
            "Sociaal werk met kinderen in hun eigen buurt: laagdrempelig, met ruimte voor ontmoeting, talent en een gezonde leefstijl."
        ),
        country="nl",
        term=("theme", "kinderwerk-en-talent"),
        terms=(("sector", ("sociaal-werk",)),),
    ),
    ConceptSeed(
        slug="sociale-basis",
        title="Sociale basis",
        summary=(
            "Alles in een buurt waar mensen elkaar ontmoeten en helpen zonder dat iemand hen verwijst: verenigingen, buurthuizen,"
            " vrijwilligers en het werk daaromheen."
        ),
        country="nl",
        terms=(("theme", ("preventie", "participatie")),),
    ),
    ConceptSeed(
        slug="pedagogische-basisvoorzieningen",
        title="Pedagogische basisvoorzieningen",
        summary="De plekken waar alle kinderen komen, zoals kinderopvang, school en kinderwerk.",
        synonyms=("pedagogische basisvoorziening",),
        related_words=("sociale basis",),
        terms=(("theme", ("preventie",)),),
    ),
    ConceptSeed(
        slug="activering",
        title="Activering",
        summary="Mensen zonder werk helpen om weer mee te doen, of een baan te vinden. Een OCMW leidt ouders zo ook naar de kinderopvang.",
        term=("form", "toeleiding-via-activering"),
        terms=(("theme", ("armoede", "toeleiding")),),
    ),
    ConceptSeed(
        slug="jeugdwet",
        title="Jeugdwet",
        summary="De Nederlandse wet die gemeenten verantwoordelijk maakt voor jeugdhulp. Kinderen groeien zo veel mogelijk thuis op.",
        country="nl",
        term=("context", "jeugdwet"),
    ),
    ConceptSeed(
        slug="passend-onderwijs",
        title="Passend onderwijs",
        summary="De Nederlandse regels die scholen samen verantwoordelijk maken voor een goede plek voor elk kind.",
        country="nl",
        term=("context", "passend-onderwijs"),
        terms=(("theme", ("inclusie",)),),
    ),
    ConceptSeed(
        slug="integraal-kindcentrum",
        title="Integraal kindcentrum",
        summary=(
            "School en kinderopvang als één geheel, vaak onder één dak en met één team, met hulp en zorg dichtbij."
        ),
        synonyms=("ikc",),
        related_words=("kindcentrum", "brede school", "ontwikkelcentrum"),
        country="nl",
        term=("form", "integraal-kindcentrum"),
        terms=(("theme", ("doorgaande-lijn", "inclusie")), ("sector", ("onderwijs", "kinderopvang"))),
    ),
    ConceptSeed(
        slug="ontwikkelcentrum",
        title="Ontwikkelcentrum",
        summary=(
            "Een plek waar alle kinderen leren en spelen, met ondersteuning en zorg in huis, wat ze ook kunnen. Een integraal kindcentrum"
            " kan zo'n plek zijn."
        ),
        related_words=("integraal kindcentrum",),
        country="nl",
        terms=(("theme", ("inclusie",)), ("sector", ("onderwijs", "kinderopvang", "jeugdhulp"))),
    ),
    ConceptSeed(
        slug="warme-overdracht",
        title="Warme overdracht",
        summary="De ene organisatie vertelt de andere persoonlijk wat een kind nodig heeft, met toestemming van de ouders.",
        term=("form", "wederzijdse-toeleiding"),
        terms=(("theme", ("doorgaande-lijn", "gegevensdeling")),),
    ),
)
