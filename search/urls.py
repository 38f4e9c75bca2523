"""Addresses of the listing and the site search, of their results as files, and of citations; they stand inside `i18n_patterns`."""

from django.urls import path, re_path

from search import export_views, views

FORMATS = "(?P<form>csv|xlsx|rss|atom)"

app_name = "search"
urlpatterns = [
    path("praktijken/", views.practices, name="practices"),
    path("praktijken/deel/", views.practices_part, name="practices_part"),
    path("lesmateriaal/", views.courses, name="courses"),
    path("lesmateriaal/deel/", views.courses_part, name="courses_part"),
    path("zoeken/", views.site_search, name="site"),
    path("zoeken/deel/", views.site_search_part, name="site_part"),
    re_path(rf"^praktijken\.{FORMATS}$", export_views.results_file, {"scope": views.PRACTICES}, name="practices_file"),
    re_path(rf"^lesmateriaal\.{FORMATS}$", export_views.results_file, {"scope": views.COURSES}, name="courses_file"),
    re_path(rf"^zoeken\.{FORMATS}$", export_views.results_file, {"scope": views.SITE}, name="site_file"),
    re_path(r"^feeds/(?P<kind>[a-z]+)\.(?P<form>rss|atom)$", export_views.kind_feed, name="kind_feed"),
    path("citeren/<int:page_id>.ris", export_views.cite, {"form": "ris"}, name="ris"),
    path("citeren/<int:page_id>.bib", export_views.cite, {"form": "bib"}, name="bib"),
]
