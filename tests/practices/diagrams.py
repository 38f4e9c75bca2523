"""Diagrams for tests: small ones by hand, and crowds as a careless editor could make them."""

from __future__ import annotations

import itertools
import random

from practices.diagram import FAMILY, DiagramData, DiagramPartner, DiagramRelation

ROLES = {
    "initiatiefnemer": "begon ermee",
    "uitvoerder": "voert uit",
    "signaleert": "signaleert",
    "expertise": "brengt expertise",
    "host": "geeft de plek",
    "regisseur": "voert de regie",
    "financier": "betaalt mee",
    "vertegenwoordiger": "spreekt voor ouders",
    "opleider": "leidt op",
    "onderzoeker": "onderzoekt",
    "verbinder": "verbindt",
    "werkgever": "is werkgever",
}
KINDS = ("signaleert-bij", "verwijst-naar", "ondersteunt", "begeleidt", "coacht", "financiert", "draagt-over-aan")
SECTORS = ("kinderopvang", "jeugdhulp", "gemeente", "peuteropvang", "ouders", "kinderen-en-jongeren", "rijksoverheid")
LONG = "Gemeenschappelijke Gezondheidsdienst Hollands-Noorderkwartier"
UNBROKEN = "Jeugdgezondheidszorgorganisatiesamenwerkingsverbandsoverleg"
SVG = "{http://www.w3.org/2000/svg}"


def partner(key, *roles, name="", sector="kinderopvang"):
    return DiagramPartner(key, name or f"Partner {key}", sector, "Sector", tuple((role, ROLES[role]) for role in roles))


def relation(source, target, kind="verwijst-naar", label="verwijst door"):
    return DiagramRelation(source, target, kind, label, kind.replace("-", " "))


def diagram(*partners, relations=(), ages=(24, 48), starter=None):
    return DiagramData(
        tuple(partners), tuple(relations), *ages, "Wie doet wat", "Kind en gezin", starter, "begon ermee"
    )


def crowd(count, seed):
    """A diagram that a careless editor could make: long names, many roles, many relations in all directions."""
    rng = random.Random(seed)
    partners = [
        partner(
            f"p{number}",
            *rng.sample(list(ROLES), rng.randint(1, 6)),
            name=rng.choice((LONG, UNBROKEN, "Kion", "Centrum voor Jeugd en Gezin", "Stichting Welzijn & Wonen")),
            sector=rng.choice(SECTORS),
        )
        for number in range(count)
    ]
    keys = [each.key for each in partners]
    pairs = list(itertools.permutations(keys, 2)) + [(key, FAMILY) for key in keys]
    chosen = rng.sample(pairs, min(len(pairs), rng.randint(0, count)))
    words = ("", "verwijst", "draagt het kind warm over")
    relations = [relation(source, target, rng.choice(KINDS), rng.choice(words)) for source, target in chosen]
    return diagram(*partners, relations=relations)
