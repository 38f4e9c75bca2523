"""Addresses of the domain in the JSON interface. Include them under `/api/v1/`, outside the language prefixes."""

from django.urls import path

from practices import api

app_name = "practices_api"
urlpatterns = [path("practices/<slug:slug>/", api.practice, name="practice")]
