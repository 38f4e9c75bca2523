"""Addresses of the listing and the site search; they stand inside `i18n_patterns`."""

from django.urls import path

from search import views

app_name = "search"
urlpatterns = [
    path("praktijken/", views.practices, name="practices"),
    path("praktijken/deel/", views.practices_part, name="practices_part"),
    path("zoeken/", views.site_search, name="site"),
    path("zoeken/deel/", views.site_search_part, name="site_part"),
]
