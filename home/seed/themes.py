"""What comes back in the practices of a theme, where the sources say so. Name and description of a theme are those of its term."""

from __future__ import annotations

from home.seed.reading_schema import Point

POINTS: dict[str, tuple[Point, ...]] = {
    "doorgaande-lijn": (
        Point(
            "Wat een kind kan, sluit aan op de start van school",
            "Het eind van de voorschool past bij het begin van de basisschool, bijvoorbeeld met gedeelde ontwikkeldoelen.",
        ),
        Point(
            "Gegevens gaan mee",
            "De opvang draagt duidelijk over hoe een peuter zich ontwikkelt. De school hoeft niet opnieuw te beginnen.",
        ),
    ),
}
