"""The foot of every English page: that of the Dutch ones, with the same links in English."""

from __future__ import annotations

from dataclasses import replace

from home.seed.house.foot import FOOT

_ENGLISH = {
    "": "",
    "Zoeken en lezen": "Search and read",
    "Praktijken op de kaart": "Practices on the map",
    "Patronen": "Patterns",
    "Wie kan dit met ons?": "Who could do this with us?",
    "Zoeken in alles": "Search everything",
    "Over dit portaal": "About this portal",
    "Voor wie meewerkt": "For contributors",
    "Contact": "Contact",
    "Teksten: CC BY 4.0, tenzij anders vermeld": "Texts: CC BY 4.0, unless stated otherwise",
}

FOOT_EN = replace(
    FOOT,
    language="en",
    columns=tuple(
        (
            _ENGLISH[heading],
            tuple(
                replace(link, label=_ENGLISH[link.label], address=f"/en{link.address}" if link.address else "")
                for link in links
            ),
        )
        for heading, links in FOOT.columns
    ),
    closing=_ENGLISH[FOOT.closing],
)
