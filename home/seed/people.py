"""The people in the demo content. What the source does not say about them stays empty."""

from __future__ import annotations

from home.seed.reading_schema import ContactSeed, PersonSeed
from home.seed.schema import NEXT_CHECK

PEOPLE: tuple[PersonSeed, ...] = (
    PersonSeed(slug="aart-verschuur", name="Aart Verschuur"),
    PersonSeed(
        slug="lex-staal",
        name="Lex Staal",
        function="directeur-bestuurder",
        organisation="sociaal-werk-nederland",
        biography_nl="Vindt dat sociaal werk en kinderopvang elkaar hard nodig hebben, en dat ze elkaar nog te weinig vinden.",
        biography_en="Thinks that social work and childcare badly need each other, and do not find each other often enough.",
    ),
    PersonSeed(
        slug="nick-van-der-steen",
        name="Nick van der Steen",
        function="beleidsadviseur gebiedsgericht welzijnswerk",
        organisation="gemeente-den-haag",
        biography_nl="Was eerder kinder- en jongerenwerker en cliëntondersteuner.",
        biography_en="Was a children's and youth worker and a client supporter before.",
    ),
    PersonSeed(
        slug="anne-marie-stevens",
        name="Anne-Marie Stevens",
        function="inclusiepedagoog",
        organisation="entrea",
        biography_nl="Jeugdhulpverlener in dienst van Entrea. Werkt op een basisschool met kinderopvang in Nijmegen-Lent.",
        biography_en="Youth care worker employed by Entrea. Works at a primary school with childcare in Nijmegen-Lent.",
    ),
)

CONTACTS: tuple[ContactSeed, ...] = (
    # S3 names her as the one to ask, without an organisation or an address.
    ContactSeed("Suzanne Wartenbergh", "branchespecialist sociaal werk", NEXT_CHECK),
)
