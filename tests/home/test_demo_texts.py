"""The words of the demo content: every number has a source, and the house style holds. No database is needed."""

import dataclasses
import datetime as dt
import re
from collections.abc import Iterator
from decimal import Decimal
from typing import Any

import pytest

from home.seed.organisations import ORGANISATIONS
from home.seed.practices import ADVICE, PRACTICES
from home.seed.sources import SOURCES
from tests.home.demo_truth import NUMBERS

NUMBER_WORDS = {
    "twee",
    "drie",
    "vier",
    "vijf",
    "zes",
    "zeven",
    "acht",
    "negen",
    "tien",
    "elf",
    "twaalf",
    "dertien",
    "veertien",
}
# References and the portal's own care, no content.
UNREAD = {"slug", "key", "terms", "checked_on", "next_check", "url", "source", "practice", "organisation", "place"}


def texts(seed: Any) -> Iterator[str]:
    """Every text, number and date in a piece of demo content, as text."""
    if dataclasses.is_dataclass(seed):
        for item in dataclasses.fields(seed):
            if item.name not in UNREAD or (item.name == "source" and hasattr(seed, "target")):
                yield from texts(getattr(seed, item.name))
    elif isinstance(seed, tuple):
        for part in seed:
            yield from texts(part)
    elif isinstance(seed, str):
        yield seed
    elif isinstance(seed, dt.date):
        yield seed.isoformat()
    elif isinstance(seed, int | Decimal) and not isinstance(seed, bool):
        yield str(seed)


def numbers(seed: Any) -> set[str]:
    """Figures, and the numbers that stand in words."""
    found: set[str] = set()
    for text in texts(seed):
        without_names = text.replace("Alert4You", "")
        found |= set(re.findall(r"\d+(?:[.,]\d+)*", without_names))
        found |= set(re.findall(r"\w+", without_names.lower())) & NUMBER_WORDS
    return found


@pytest.mark.parametrize("seed", [*PRACTICES, *ADVICE], ids=lambda seed: seed.slug)
def test_no_number_stands_without_its_source(seed: Any) -> None:
    assert numbers(seed) == set(NUMBERS[seed.slug])


def test_no_number_of_organisations_and_sources_stands_without_its_source() -> None:
    assert numbers(ORGANISATIONS) == set(NUMBERS["organisations"])
    assert numbers(SOURCES) == set(NUMBERS["sources"])


@pytest.mark.parametrize("seed", PRACTICES, ids=lambda seed: seed.slug)
def test_texts_keep_to_the_house_style(seed: Any) -> None:
    said = "\n".join(texts(seed))
    assert "!" not in said
    assert "Meredith" not in said
    assert len(seed.summary) <= 300
    assert set(re.findall(r"</?([a-z0-9]+)", said)) <= {"p", "b", "ul", "ol", "li", "a"}
