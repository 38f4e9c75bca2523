"""Addresses of the JSON interface. Include them under `/api/v1/`, outside the language prefixes."""

from django.urls import path

from search.api import search_api

app_name = "search_api"

urlpatterns = [
    path("practices/", search_api, {"kinds": ("practice",)}, name="practices"),
    path("search/", search_api, name="search"),
]
