"""The foot of every page."""

from __future__ import annotations

from home.seed.house_schema import FooterSeed, LinkSeed

FOOT = FooterSeed(
    language="nl",
    columns=(
        (
            "Zoeken en lezen",
            (
                LinkSeed(page="praktijken"),
                LinkSeed(page="themas"),
                LinkSeed(page="artikelen"),
                LinkSeed(page="agenda"),
                LinkSeed(page="lesmateriaal"),
                LinkSeed(page="publicaties"),
                LinkSeed(page="begrippen"),
                LinkSeed(label="Praktijken op de kaart", address="/praktijken/kaart/"),
                LinkSeed(label="Patronen", address="/patronen/"),
                LinkSeed(label="Wie kan dit met ons?", address="/gemeenten/"),
                LinkSeed(label="Zoeken in alles", address="/zoeken/"),
            ),
        ),
        (
            "Over dit portaal",
            (
                LinkSeed(page="over-ons"),
                LinkSeed(page="hoe-wij-praktijken-beschrijven"),
                LinkSeed(page="toegankelijkheid"),
                LinkSeed(page="privacy"),
                LinkSeed(page="colofon"),
            ),
        ),
        (
            "Voor wie meewerkt",
            (
                LinkSeed(page="huisregels"),
                LinkSeed(page="opendata"),
                LinkSeed(label="Contact", address="/contact/"),
            ),
        ),
    ),
    closing="Teksten: CC BY 4.0, tenzij anders vermeld",
)
