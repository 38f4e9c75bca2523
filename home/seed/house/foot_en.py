"""The foot of every English page."""

from __future__ import annotations

from home.seed.house_schema import FooterSeed, LinkSeed

FOOT_EN = FooterSeed(
    language="en",
    columns=(
        (
            "Search and read",
            (
                LinkSeed(page="praktijken"),
                LinkSeed(page="themas"),
                LinkSeed(page="artikelen"),
                LinkSeed(page="agenda"),
                LinkSeed(page="lesmateriaal"),
                LinkSeed(page="publicaties"),
                LinkSeed(page="begrippen"),
                LinkSeed(label="Practices on the map", address="/en/praktijken/kaart/"),
                LinkSeed(label="Patterns", address="/en/patronen/"),
                LinkSeed(label="Who could do this with us?", address="/en/gemeenten/"),
                LinkSeed(label="Search everything", address="/en/zoeken/"),
            ),
        ),
        (
            "About this portal",
            (
                LinkSeed(page="over-ons"),
                LinkSeed(page="hoe-wij-praktijken-beschrijven"),
                LinkSeed(page="toegankelijkheid"),
                LinkSeed(page="privacy"),
                LinkSeed(page="colofon"),
            ),
        ),
        (
            "For contributors",
            (
                LinkSeed(page="huisregels"),
                LinkSeed(page="opendata"),
                LinkSeed(label="Contact", address="/en/contact/"),
            ),
        ),
    ),
    closing="Texts: CC BY 4.0, unless stated otherwise",
)
