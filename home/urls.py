"""Addresses of the home room beside Wagtail's pages."""

from django.urls import path

from home.guide.views import style_guide

app_name = "home"
urlpatterns = [path("stijlgids/", style_guide, name="style_guide")]
