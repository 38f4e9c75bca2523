"""Events and publications of the demo content. What the source does not say stays empty."""

from __future__ import annotations

import datetime as dt

from home.seed.reading_schema import EventSeed, Part, PublicationSeed
from home.seed.schema import Cited
from home.seed.sources import ARTICLE_YOUTH_CARE, BROCHURE_OCMW, INTERVIEW_THE_HAGUE

EVENTS: tuple[EventSeed, ...] = (
    EventSeed(
        slug="kindvak-2024",
        title="KindVak 2024",
        summary="Vakbeurs voor iedereen die met kinderen werkt, drie dagen lang.",
        starts_on=dt.date(2024, 9, 19),
        ends_on=dt.date(2024, 9, 21),
        venue="Brabanthallen",
        place="'s-Hertogenbosch",
        organiser="kindvak",
        website="https://www.kindvak.nl/",
        source=ARTICLE_YOUTH_CARE,
        terms=(("sector", ("kinderopvang", "onderwijs", "jeugdhulp")), ("theme", ("professionalisering",))),
    ),
    EventSeed(
        slug="congres-kinderwerkers-den-haag",
        title="Congres voor alle kinderwerkers in Den Haag",
        summary=(
            "De gemeente en alle Haagse welzijnsorganisaties brachten kinderwerkers bij elkaar: elkaar ontmoeten, leren en het vak"
            " verder brengen."
        ),
        without_date="geweest",
        place="Den Haag",
        organiser="gemeente-den-haag",
        source=INTERVIEW_THE_HAGUE,
        practices=("den-haag-kinderwerk",),
        terms=(("sector", ("gemeente", "sociaal-werk")), ("theme", ("kinderwerk-en-talent", "professionalisering"))),
    ),
)

PUBLICATIONS: tuple[PublicationSeed, ...] = (
    PublicationSeed(
        slug="maatschappelijk-werk-en-kinderopvang-hand-in-hand",
        title="Maatschappelijk Werk en Kinderopvang Hand in Hand",
        summary="Inspiratiebrochure over hoe Vlaamse OCMW's en kinderopvang kunnen samenwerken voor gezinnen in armoede.",
        research_from=dt.date(2014, 8, 1),
        research_to=dt.date(2017, 2, 28),
        body=(
            "<p>De brochure komt uit een onderzoek van de Karel de Grote Hogeschool. Ouders, maatschappelijk werkers van OCMW's en"
            " coördinatoren van kinderopvang vertellen wat ze meemaken en wat ze van samenwerken nodig hebben. Er staan voorbeelden en"
            " tips in. De brochure meet geen effect.</p>"
        ),
        organisations=("karel-de-grote-hogeschool", "expertisecentrum-krachtgericht-sociaal-werk"),
        parts=(
            Part(
                "De context",
                "Opgroeien in een kwetsbaar gezin, waarom goede en betaalbare kinderopvang telt, en wat samenwerken over vakken heen"
                " oplevert.",
            ),
            Part(
                "Wat het onderzoek vond",
                "Verkennend onderzoek met gesprekken: ouders, maatschappelijk werkers en coördinatoren uit twee werkplekken vertellen.",
            ),
            Part(),
            Part(),
            Part(),
            Part(),
        ),
        practices=(("ocmw-en-kinderopvang", 2),),
        terms=(
            ("theme", ("armoede", "toeleiding", "ouderbetrokkenheid")),
            ("sector", ("ocmw", "kinderopvang")),
            ("audience", ("sociaal-werker", "pedagogisch-professional", "beleid", "vrijwilliger")),
        ),
        sources=(Cited(BROCHURE_OCMW, "De aankondiging; de brochure zelf lazen we niet."),),
    ),
)
