"""P8: the advice of the leading group on youth care. An advice, not a practice: it has no evidence level."""

from __future__ import annotations

from home.seed.advice_schema import AdviceSeed, Advised, Behind
from home.seed.schema import Cited
from home.seed.sources import ARTICLE_YOUTH_CARE

ONTWIKKELCENTRA = AdviceSeed(
    slug="ontwikkelcentra-voor-alle-kinderen",
    title="Ontwikkelcentra voor alle kinderen",
    summary=(
        "De kopgroep jeugdzorg adviseert ontwikkelcentra waar elk kind een plek heeft, met steun en zorg erbij. De"
        " jeugdhulpverlener is er een vast gezicht."
    ),
    published_on="mei 2017",
    reason=(
        "<p>Te veel kinderen gaan naar speciaal onderwijs of een jeugdvoorziening, vindt de kopgroep. De Jeugdwet en passend onderwijs"
        " willen juist dat kinderen opgroeien in hun eigen omgeving. Kinderopvang en scholen kunnen dat alleen nauwelijks"
        " bieden.</p>"
    ),
    terms=(
        ("theme", ("inclusie", "doorgaande-lijn", "professionalisering")),
        ("context", ("jeugdwet", "passend-onderwijs")),
        ("audience", ("beleid", "pedagogisch-professional", "jeugdhulpverlener", "leerkracht", "opleider")),
        ("sector", ("jeugdhulp", "kinderopvang", "onderwijs", "gemeente")),
    ),
    recommendations=(
        Advised(
            "Maak ontwikkelcentra voor alle kinderen",
            "Kinderopvang, scholen, jeugdzorg en gemeenten slaan de handen ineen. Een integraal kindcentrum (ikc) kan zo'n"
            " ontwikkelcentrum zijn: een plek voor elk kind, met ondersteuning en zorg.",
        ),
        Advised(
            "Maak de jeugdhulpverlener een vast gezicht op de werkvloer",
            "Zij is coach, kent inclusieve groepsprocessen, begeleidt ouders en kinderen, en schakelt zo nodig specialistische"
            " jeugdzorg in.",
        ),
        Advised(
            "Leer samenwerken",
            "Leerkrachten, pedagogisch medewerkers en jeugdhulpverleners leren werken als team, elk vanuit de eigen kracht. Dat gaat"
            " niet vanzelf.",
        ),
        Advised(
            "Geef samenwerken een plek in de opleidingen",
            "Opleidingen besteden er meer aandacht aan. De beroepen leren vaker samen.",
        ),
    ),
    organisations=(
        Behind("kopgroep-jeugdzorg"),
        Behind("jeugdzorg-nederland"),
        Behind("associatie-voor-jeugd"),
        Behind("pedagogisch-pact"),
    ),
    sources=(Cited(ARTICLE_YOUTH_CARE, "Het advies, zoals het artikel het samenvat."),),
)
