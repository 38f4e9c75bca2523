"""Addresses of the home room beside Wagtail's pages."""

from django.urls import path

from home.guide.views import style_guide
from home.views import event_calendar, person

app_name = "home"
urlpatterns = [
    path("stijlgids/", style_guide, name="style_guide"),
    path("agenda/<int:pk>.ics", event_calendar, name="event_calendar"),
    path("personen/<slug:slug>/", person, name="person"),
]
