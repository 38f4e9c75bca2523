"""The twelve diagrams of the contact sheet: three real ones from the demo content and nine that are hard to draw.

A partner is written as (key, name, sector, roles) and a relation as (source, kind, target, words); the words of sectors,
roles and kinds come from the vocabulary, as on a page.
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from pathlib import Path

from home.seed.organisations import ORGANISATIONS
from home.seed.practices.dak_jeugdformaat import DAK_JEUGDFORMAAT
from home.seed.practices.gro_up_rotterdam import GRO_UP_ROTTERDAM
from home.seed.practices.travers_zwolle import TRAVERS_ZWOLLE
from home.seed.schema import PracticeSeed
from practices.diagram import FAMILY, DiagramData, DiagramPartner, DiagramRelation

TERMS = tomllib.loads((Path(__file__).resolve().parents[1] / "practices" / "vocabulary" / "terms.toml").read_text())
SEED_FAMILY = "gezin"

Partner = tuple[str, str, str, str]
Relation = tuple[str, str, str, str]


@dataclass(frozen=True, slots=True)
class Example:
    """A diagram of the sheet: what it shows that is hard, and its data."""

    heading: str
    data: DiagramData


def _diagram(partners: list[Partner], relations: list[Relation], ages: tuple[int | None, int | None]) -> DiagramData:
    def made(partner: Partner) -> DiagramPartner:
        key, name, sector, roles = partner
        block = TERMS["sector"][sector].get("parent", sector)
        words = tuple((role, TERMS["role"][role]["nl"]) for role in roles.split())
        return DiagramPartner(key, name, block, TERMS["sector"][sector]["nl"], words)

    return DiagramData(
        partners=tuple(map(made, partners)),
        relations=tuple(
            DiagramRelation(source, target, kind, words, TERMS["relation"][kind]["nl"])
            for source, kind, target, words in relations
        ),
        age_from_months=ages[0],
        age_to_months=ages[1],
        title="Schema: wie wat doet rond kind en gezin",
        family_label="Kind en gezin",
        starter=next((key for key, _, _, roles in partners if "initiatiefnemer" in roles), None),
        starter_label="begon ermee",
    )


def _from_seed(seed: PracticeSeed) -> Example:
    names = {organisation.slug: organisation.name for organisation in ORGANISATIONS}
    partners = [
        (
            line.key,
            line.name[:1].upper() + line.name[1:] or names[line.organisation],
            line.sector,
            " ".join(line.roles),
        )
        for line in seed.partners
    ]
    relations = [
        (line.source, line.kind, FAMILY if line.target == SEED_FAMILY else line.target, line.note)
        for line in seed.relations
    ]
    return Example(seed.title, _diagram(partners, relations, (seed.age_from, seed.age_to)))


CITY: list[Partner] = [
    ("gemeente", "Gemeente Den Haag", "gemeente", "regisseur financier"),
    ("opvang", "Kinderopvang en bso", "kinderopvang", "signaleert"),
    ("huisarts", "Huisartsen", "eerstelijnszorg", "signaleert"),
    ("sport", "Politie en sport", "andere-lokale-partners", "signaleert"),
    ("ouders", "Ouders en kinderen", "ouders", "vertegenwoordiger"),
    ("welzijn", "Haagse welzijnsorganisaties", "sociaal-werk", "initiatiefnemer uitvoerder"),
    ("scholen", "Scholen", "onderwijs", "signaleert host"),
    ("jeugdhulp", "Jeugdhulp", "jeugdhulp", "expertise"),
]

EXAMPLES = (
    _from_seed(DAK_JEUGDFORMAAT),
    _from_seed(TRAVERS_ZWOLLE),
    _from_seed(GRO_UP_ROTTERDAM),
    Example(
        "Eén partner met zes rollen, leeftijd onbekend",
        _diagram(
            [
                (
                    "a",
                    "Kion",
                    "kinderopvang",
                    "initiatiefnemer uitvoerder signaleert host expertise regisseur werkgever",
                )
            ],
            [("a", "begeleidt", FAMILY, "elke week")],
            (None, None),
        ),
    ),
    Example(
        "Drie partners die alleen signaleren, met verwijzingen heen en terug",
        _diagram(
            [
                ("a", "De kinderopvang", "dagopvang", "signaleert"),
                ("b", "Het consultatiebureau", "jeugdgezondheidszorg", "signaleert"),
                ("c", "De huisarts", "eerstelijnszorg", "signaleert"),
            ],
            [
                ("a", "signaleert-bij", "b", "bij zorgen"),
                ("b", "verwijst-naar", "a", "voor een plek"),
                ("b", "verwijst-naar", "c", ""),
            ],
            (-9, 24),
        ),
    ),
    Example(
        "Drie partners die alleen doen, één met een rol zonder lijn",
        _diagram(
            [
                ("a", "Stichting Welzijn en Wonen", "sociaal-werk", "uitvoerder werkgever"),
                ("b", "Basisschool De Regenboog", "onderwijs", "host"),
                ("c", "Hogeschool", "opleiding-en-onderzoek", "opleider onderzoeker"),
            ],
            [("c", "coacht", "a", "stagiairs"), ("a", "draagt-over-aan", "b", "warme overdracht")],
            (48, 144),
        ),
    ),
    Example(
        "Vijf partners: de gemeente voert regie en betaalt, en heeft zelf relaties",
        _diagram(
            [
                ("gemeente", "Gemeente", "gemeente", "initiatiefnemer regisseur financier"),
                ("team", "Wijkteam", "lokaal-team", "signaleert"),
                ("opvang", "Kinderopvang met vve", "kinderopvang", "signaleert uitvoerder"),
                ("school", "Basisschool", "onderwijs", "signaleert uitvoerder"),
                ("cjg", "Centrum voor Jeugd en Gezin", "lokaal-team", "expertise"),
            ],
            [
                ("opvang", "draagt-over-aan", "school", "draagt over"),
                ("gemeente", "financiert", "opvang", "vve-plaatsen"),
                ("cjg", "ondersteunt", "school", ""),
                ("team", "verwijst-naar", "cjg", "bij opvoedvragen"),
            ],
            (24, 72),
        ),
    ),
    Example(
        "Zes partners in een keten die van kant wisselt",
        _diagram(
            [
                ("a", "Verloskundigen", "eerstelijnszorg", "signaleert"),
                ("b", "Consultatiebureau", "jeugdgezondheidszorg", "signaleert expertise"),
                ("c", "Peuteropvang", "peuteropvang", "signaleert host"),
                ("d", "Sociaal werk", "sociaal-werk", "uitvoerder"),
                ("e", "Jeugdhulp", "jeugdhulp", "uitvoerder expertise"),
                ("f", "Vrijwilligers", "vrijwilligers", "uitvoerder"),
            ],
            [
                ("a", "verwijst-naar", "b", "na de geboorte"),
                ("b", "verwijst-naar", "c", "vve-indicatie"),
                ("c", "signaleert-bij", "d", "zorgen over opvoeden"),
                ("d", "draagt-over-aan", "e", "als het zwaarder is"),
                ("e", "draagt-over-aan", "f", "na de hulp"),
                ("f", "signaleert-bij", "c", "als het weer moeilijk wordt"),
            ],
            (0, 48),
        ),
    ),
    Example("Acht partners, geen relaties", _diagram(CITY, [], (0, 216))),
    Example(
        "Acht partners met relaties in alle richtingen",
        _diagram(
            CITY,
            [
                ("opvang", "signaleert-bij", "welzijn", "zorgen thuis"),
                ("huisarts", "verwijst-naar", "jeugdhulp", "verwijsbrief"),
                ("scholen", "verwijst-naar", "welzijn", ""),
                ("jeugdhulp", "coacht", "scholen", "leerkrachten"),
                ("welzijn", "verwijst-naar", "jeugdhulp", "bij zware problemen"),
                ("gemeente", "financiert", "welzijn", "subsidie"),
            ],
            (48, 144),
        ),
    ),
    Example(
        "Vijf partners met namen van zestig tekens en alle twaalf rollen",
        _diagram(
            [
                (
                    "a",
                    "Gemeenschappelijke Gezondheidsdienst Hollands-Noorderkwartier",
                    "jeugdgezondheidszorg",
                    "initiatiefnemer signaleert expertise regisseur",
                ),
                (
                    "b",
                    "Samenwerkingsverband Passend Onderwijs Zuidoost-Brabant e.o.",
                    "onderwijs",
                    "host uitvoerder opleider onderzoeker",
                ),
                (
                    "c",
                    "Jeugdgezondheidszorgorganisatiesamenwerkingsverbandsoverleg",
                    "jeugdhulp",
                    "uitvoerder expertise vertegenwoordiger",
                ),
                (
                    "d",
                    "Gastouderbureau en Kinderopvangorganisatie De Kleine Kapitein",
                    "gastouderopvang",
                    "signaleert host uitvoerder",
                ),
                (
                    "e",
                    "Provinciaal Ondersteuningsnetwerk Kinderopvang West-Vlaanderen",
                    "andere-lokale-partners",
                    "verbinder financier werkgever",
                ),
            ],
            [
                ("a", "verwijst-naar", "b", "draagt het kind warm over"),
                ("b", "verwijst-naar", "a", "vraagt om advies terug"),
                ("d", "signaleert-bij", "c", "ontwikkelingsachterstand"),
                ("c", "ondersteunt", FAMILY, "thuis en op school"),
                ("e", "coacht", "d", "pedagogisch coach"),
            ],
            (12, 96),
        ),
    ),
    Example(
        "Twaalf partners: de acht met de meeste rollen zijn getekend",
        _diagram(
            [
                *CITY,
                ("bieb", "Bibliotheek", "andere-lokale-partners", "host expertise"),
                ("ggd", "GGD", "jeugdgezondheidszorg", "signaleert expertise opleider"),
                ("hogeschool", "Hogeschool", "opleiding-en-onderzoek", "opleider onderzoeker"),
                ("maatjes", "Maatjes", "vrijwilligers", "uitvoerder"),
            ],
            [
                ("ggd", "verwijst-naar", "welzijn", "huisbezoek"),
                ("bieb", "verwijst-naar", "maatjes", "voorlezen"),
                ("hogeschool", "coacht", "scholen", "leerkrachten"),
            ],
            (0, 144),
        ),
    ),
)
