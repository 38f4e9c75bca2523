"""Addresses of the domain beside Wagtail's pages."""

from django.urls import path

from practices import fit_views, map_views, pdf_views, start_kit_views, views
from practices.compare import views as comparing
from practices.contact import views as contact
from practices.local import views as local
from practices.patterns import views as patterns

app_name = "practices"
urlpatterns = [
    path("organisaties/<slug:slug>/", views.organisation, name="organisation"),
    path("contact/", contact.contact, name="contact"),
    path("contact/verstuurd/", contact.contact_sent, name="contact_sent"),
    path("contact/praktijk/<slug:slug>/", contact.contact_practice, name="contact_practice"),
    path("contact/praktijk/<slug:slug>/verstuurd/", contact.contact_practice_sent, name="contact_practice_sent"),
    path("praktijken/kaart/", map_views.practice_map, name="map"),
    path("praktijken/vergelijken/", comparing.compare, name="compare"),
    path("patronen/", patterns.patterns, name="patterns"),
    path("patronen/<slug:form>/", patterns.form, name="pattern"),
    path("gemeenten/", local.municipalities, name="municipalities"),
    path("gemeenten/<slug:slug>/", local.municipality, name="municipality"),
    # Addresses of pages end in a slash, so this one is never a page's.
    path("praktijken/<int:pk>.pdf", pdf_views.practice_pdf, name="pdf"),
    # A practice has no pages under it.
    path("praktijken/<slug:slug>/past-dit-bij-ons/", fit_views.fit, name="fit"),
    path("praktijken/<slug:slug>/startpakket/", start_kit_views.start_kit, name="start_kit"),
    path("praktijken/<slug:slug>/startpakket.pdf", start_kit_views.start_kit_pdf, name="start_kit_pdf"),
    path("praktijken/<slug:slug>/startpakket.ics", start_kit_views.start_kit_reminders, name="start_kit_reminders"),
]
