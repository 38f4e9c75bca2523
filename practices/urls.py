"""Addresses of the domain beside Wagtail's pages."""

from django.urls import path

from practices import map_views, pdf_views, views

app_name = "practices"
urlpatterns = [
    path("organisaties/<slug:slug>/", views.organisation, name="organisation"),
    path("praktijken/kaart/", map_views.practice_map, name="map"),
    # Addresses of pages end in a slash, so this one is never a page's.
    path("praktijken/<int:pk>.pdf", pdf_views.practice_pdf, name="pdf"),
]
