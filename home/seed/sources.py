"""The sources of the demo content.

Five texts were read in full. Of the others only a published finding is known, so their titles say in our own words what they are; dates
and authors are given only where known.
"""

from __future__ import annotations

from home.seed.schema import SourceSeed

ARTICLE_CHILDCARE = "sociaal-werk-en-kinderopvang"
ARTICLE_YOUTH_CARE = "samenwerken-met-jeugdhulp"
GUIDE_MUNICIPALITY = "verbinding-opvoedkundig-klimaat"
INTERVIEW_THE_HAGUE = "den-haag-zet-in-op-kinderwerk"
BROCHURE_OCMW = "hand-in-hand"
WORK_VISIT = "werkbezoek-bk"
ABOUT_GRO_UP = "over-gro-up"
EXTENSION_DAK = "verlenging-dak-jeugdformaat"
ABOUT_HOME_START = "over-home-start"
REGISTER_NJI = "register-nji"
SITE_HOME_START = "locatie-home-start"
ABOUT_ALERT4YOU = "over-alert4you"
STUDY_ALERT4YOU = "kohnstamm-alert4you"
FIGURES_ALERT4YOU = "cijfers-alert4you"

SOURCES: tuple[SourceSeed, ...] = (
    SourceSeed(
        key=ARTICLE_CHILDCARE,
        title="Waardevolle samenwerking: hoe sociaal werk en kinderopvang elkaar versterken",
        medium="Kinderopvangtotaal.nl",
        previously="Kinderopvangtotaal.nl",
        publisher="kinderopvangtotaal",
    ),
    SourceSeed(
        key=ARTICLE_YOUTH_CARE,
        title="Samenwerken met jeugdhulp, hoe gaat dat?",
        author="Aart Verschuur",
        medium="KindVak Magazine",
        publisher="kindvak",
    ),
    SourceSeed(
        key=GUIDE_MUNICIPALITY,
        title="Verbinding tussen alle partijen in opvoedkundig klimaat",
        medium="Handreiking voor gemeenten",
    ),
    SourceSeed(key=INTERVIEW_THE_HAGUE, title="Gemeente Den Haag zet in op kinderwerk", medium="Interview"),
    SourceSeed(
        key=BROCHURE_OCMW,
        title="Maatschappelijk Werk en Kinderopvang Hand in Hand",
        medium="Aankondiging van de inspiratiebrochure",
        publisher="karel-de-grote-hogeschool",
    ),
    SourceSeed(key=WORK_VISIT, title="Werkbezoek van BK aan Doomijn/Travers", published="2023"),
    SourceSeed(key=ABOUT_GRO_UP, title="Informatie over gro-up en zijn diensten"),
    SourceSeed(key=EXTENSION_DAK, title="Verslag van de partners bij de verlenging van Dak en Jeugdformaat"),
    SourceSeed(key=ABOUT_HOME_START, title="Informatie over Home-Start: gemeenten en leeftijden"),
    SourceSeed(
        key=REGISTER_NJI,
        title="Home-Start in de databank van het NJi",
        medium="Databank effectieve jeugdinterventies van het NJi",
        published="8 april 2019",
        # No address of the entry itself is known: this is the public address of the database.
        url="https://www.nji.nl/interventies",
    ),
    SourceSeed(key=SITE_HOME_START, title="Oudere webpagina over de inzet op één locatie van Home-Start"),
    SourceSeed(key=ABOUT_ALERT4YOU, title="Informatie over Alert4You en coaching op de groep"),
    SourceSeed(
        key=STUDY_ALERT4YOU, title="Onderzoek van Kohnstamm naar Alert4You in Amersfoort, Amsterdam en Hoogeveen"
    ),
    SourceSeed(key=FIGURES_ALERT4YOU, title="Bereik van Alert4You: partnerschappen en gemeenten"),
)
