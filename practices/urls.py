"""Addresses of the domain beside Wagtail's pages."""

from django.urls import path

from practices import map_views, views

app_name = "practices"
urlpatterns = [
    path("organisaties/<slug:slug>/", views.organisation, name="organisation"),
    path("praktijken/kaart/", map_views.practice_map, name="map"),
]
