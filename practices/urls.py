"""Addresses of the domain beside Wagtail's pages."""

from django.urls import path

from practices import views

app_name = "practices"
urlpatterns = [path("organisaties/<slug:slug>/", views.organisation, name="organisation")]
