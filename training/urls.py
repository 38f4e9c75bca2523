"""Addresses of the training room beside Wagtail's pages and the listing."""

from django.urls import path

from training import pdf_views

app_name = "training"
# Addresses of pages end in a slash, so this one is never a page's.
urlpatterns = [path("lesmateriaal/<int:pk>.pdf", pdf_views.course_pdf, name="pdf")]
