"""Addresses of drawn files. They are the same in every language, so they stand outside `i18n_patterns`."""

from django.urls import path

from practices import cover_views

app_name = "pictures"
urlpatterns = [
    path("<int:page_id>-<slug:version>.svg", cover_views.cover, name="cover"),
    path("<int:page_id>-<slug:version>.png", cover_views.share, name="share"),
]
