"""Addresses of the listings, of their results as files, and of citations; they stand inside `i18n_patterns`."""

from django.urls import URLPattern, path, re_path

from search import click_views, export_views, scopes, suggest_views, views

LISTINGS = {scopes.PRACTICES: "praktijken", scopes.COURSES: "lesmateriaal", scopes.SITE: "zoeken"}


def _listing(scope: str, word: str) -> list[URLPattern]:
    """A listing, its changing parts, and its results as files."""
    given = {"scope": scope}
    return [
        path(f"{word}/", views.listing, given, name=scope),
        path(f"{word}/deel/", views.listing_part, given, name=f"{scope}_part"),
        re_path(rf"^{word}\.(?P<form>csv|xlsx|rss|atom)$", export_views.results_file, given, name=f"{scope}_file"),
    ]


app_name = "search"
urlpatterns = [
    *(pattern for scope, word in LISTINGS.items() for pattern in _listing(scope, word)),
    path("zoeken/suggesties/", suggest_views.suggestions, name="suggestions"),
    path("zoeken/klik/", click_views.click, name="click"),
    re_path(r"^feeds/(?P<kind>[a-z]+)\.(?P<form>rss|atom)$", export_views.kind_feed, name="kind_feed"),
    path("citeren/<int:page_id>.ris", export_views.cite, {"form": "ris"}, name="ris"),
    path("citeren/<int:page_id>.bib", export_views.cite, {"form": "bib"}, name="bib"),
]
