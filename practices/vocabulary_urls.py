"""Lasting addresses of vocabularies and terms. They are the same in every language, so they stand outside `i18n_patterns`."""

from django.urls import path

from practices import vocabulary_views as views

app_name = "vocabulary"
urlpatterns = [
    path("", views.vocabularies, name="all"),
    path("<slug:scheme>/", views.scheme, name="scheme"),
    path("<slug:scheme>.ttl", views.scheme_file, {"form": "turtle"}, name="turtle"),
    path("<slug:scheme>.jsonld", views.scheme_file, {"form": "json-ld"}, name="json"),
    path("<slug:scheme>/<slug:slug>/", views.concept, name="concept"),
]
