"""Load `places.csv` into the table of places."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path

from django.db import transaction

from core.state import bump
from practices.models import Place
from practices.models.place import sort_name
from practices.vocabulary.load import Result

PLACES_FILE = Path(__file__).with_name("places.csv")
FILLED = ("name_en", "latitude", "longitude")


@dataclass(frozen=True, slots=True)
class PlaceRow:
    """One place as the file has it; `parent` is the slug of the place it lies in, or "". Degrees in WGS 84, None where unknown."""

    kind: Place.Kind
    code: str
    slug: str
    parent: str
    name: str
    name_en: str
    latitude: Decimal | None
    longitude: Decimal | None

    def build(self, parent: Place | None) -> Place:
        """An unsaved place with these values."""
        return Place(
            kind=self.kind,
            code=self.code,
            slug=self.slug,
            parent=parent,
            name=self.name,
            name_en=self.name_en,
            latitude=self.latitude,
            longitude=self.longitude,
            sort_name=sort_name(self.name),
        )


def read_places(path: Path = PLACES_FILE) -> Iterator[PlaceRow]:
    """The rows of the file, parents before children. An unknown kind or a number that is none is an error."""
    with path.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            yield PlaceRow(
                kind=Place.Kind(row["kind"]),
                code=row["code"],
                slug=row["slug"],
                parent=row["parent"],
                name=row["name"],
                name_en=row["name_en"],
                latitude=_degrees(row["latitude"]),
                longitude=_degrees(row["longitude"]),
            )


def load_places() -> Result:
    """Create the places that are missing; on existing ones fill an empty English name or point only.

    A place is the same when its kind and code are, or else its address: a code may change when municipalities merge. The number of
    queries does not depend on the number of places.
    """
    rows = list(read_places())
    with transaction.atomic():
        existing = list(Place.objects.all())
        by_slug = {place.slug: place for place in existing}
        by_code = {(place.kind, place.code): place for place in existing}
        missing: list[PlaceRow] = []
        filled: list[Place] = []
        for row in rows:
            place = by_code.get((row.kind, row.code)) or by_slug.get(row.slug)
            if place is None:
                missing.append(row)
                continue
            # An editor may have given the place another address; children find their parent by that of the file.
            by_slug.setdefault(row.slug, place)
            if _fill(place, row):
                filled.append(place)
        created = _create(missing, by_slug)
        if filled:
            Place.objects.bulk_update(filled, FILLED)
        if created or filled:
            # Bulk writes send no signal, so the loader says itself that the vocabulary changed.
            bump("vocabulary")
    return Result(len(created), len(filled), len(rows) - len(created) - len(filled))


def _create(rows: Iterable[PlaceRow], by_slug: dict[str, Place]) -> list[Place]:
    """Store new places level by level, since a child needs the id of its parent."""
    created: list[Place] = []
    waiting = list(rows)
    for kind in Place.Kind:
        level = [row.build(by_slug.get(row.parent)) for row in waiting if row.kind == kind]
        stored = Place.objects.bulk_create(level)
        by_slug.update({place.slug: place for place in stored})
        created += stored
    return created


def _fill(place: Place, row: PlaceRow) -> bool:
    """Give the empty values of a place the file's; says whether anything changed. The point is filled as a whole."""
    changed = False
    if row.name_en and not place.name_en:
        place.name_en, changed = row.name_en, True
    if row.latitude is not None and place.latitude is None and place.longitude is None:
        place.latitude, place.longitude, changed = row.latitude, row.longitude, True
    return changed


def _degrees(text: str) -> Decimal | None:
    return Decimal(text) if text else None
