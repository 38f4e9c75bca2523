"""A kind of page for the search tests: plain Wagtail pages whose SEO fields hold what a content app has in its own tables."""

import datetime as dt
import json

from wagtail.models import Page

from search.contract import Document
from search.registry import Builder, Facet, Number, Value

SECTORS = (
    Value("kinderopvang", "Kinderopvang", synonyms=("childcare",)),
    Value("peuteropvang", "Peuteropvang", parent="kinderopvang"),
    Value("jeugdhulp", "Jeugdhulp", synonyms=("youth care",)),
    Value("sociaal-werk", "Sociaal werk", synonyms=("welzijnswerk", "social work")),
    Value("onderwijs", "Onderwijs"),
)
THEMES = tuple(
    Value(slug, label, synonyms=names)
    for slug, label, names in (
        ("taal", "Taal en lezen", ("language",)),
        ("armoede", "Armoede", ("poverty", "geldzorgen")),
        ("inclusie", "Inclusie", ()),
        ("ouderschap", "Ouderschap", ()),
    )
)
ROLES = tuple(Value(slug, slug.capitalize()) for slug in ("expertise", "uitvoerder", "host", "financier"))
ORGANISATIONS = tuple(Value(f"organisatie-{n}", f"Organisatie {n}") for n in range(40))
NO_HOURS = (Value("onbekend", "Geen uren genoemd"), Value("anders", "Niet in uren"))


def facets():
    return [
        Facet("sector", lambda: "Sector", lambda locale: SECTORS, term_scheme="sector", suggested=lambda: "Vaktermen"),
        Facet("theme", lambda: "Thema", lambda locale: THEMES, term_scheme="theme", suggested=lambda: "Thema's"),
        Facet("role", lambda: "Rol", lambda locale: ROLES, hidden=True),
        Facet(
            "partner",
            lambda: "Partner",
            lambda locale: SECTORS,
            kind="requirement",
            pair=("sector", "role"),
            term_scheme="sector",
        ),
        Facet(
            "organisation",
            lambda: "Organisatie",
            lambda locale: ORGANISATIONS,
            kind="long",
            suggested=lambda: "Organisaties",
        ),
        Facet(
            "hours",
            lambda: "Uren",
            lambda locale: NO_HOURS,
            "number",
            heading=lambda: "Wat het vraagt",
            number=Number(400, lambda: "Hoogstens zoveel uur", lambda hours: f"hoogstens {hours} uur"),
        ),
    ]


def pack(summary="", body="", facets=None, links=(), published=None, checked=None, kind="practice"):
    """The SEO fields of a page with this content."""
    content = {
        "summary": summary,
        "body": body,
        "facets": facets or {},
        "links": list(links),
        "published": published,
        "checked": checked,
        "kind": kind,
    }
    return {"search_description": json.dumps(content)}


def build(page_ids, kind="practice"):
    """Documents of plain pages that have packed content."""
    for page in Page.objects.filter(pk__in=page_ids).select_related("locale").order_by("pk"):
        if not page.search_description:
            continue
        content = json.loads(page.search_description)
        if content["body"] == "kapot":
            raise ValueError("this page cannot be built")
        yield Document(
            page_id=page.pk,
            kind=content["kind"],
            locale=page.locale.language_code,
            title=page.title,
            summary=content["summary"],
            body=content["body"],
            card={"slug": page.slug, "theme": content["facets"].get("theme", [])},
            facets={facet: tuple(slugs) for facet, slugs in content["facets"].items()},
            links=tuple(content["links"]),
            published=dt.date.fromisoformat(content["published"]) if content["published"] else None,
            checked=dt.date.fromisoformat(content["checked"]) if content["checked"] else None,
        )


def builder():
    return Builder("practice", Page, build, "cards/practice.html", "Praktijk")
