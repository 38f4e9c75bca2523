"""Addresses that programs look for at a fixed place. They have no language, so they stand outside `i18n_patterns`."""

from django.contrib.sitemaps import views as sitemap_views
from django.db.transaction import non_atomic_requests
from django.urls import path
from django.views.decorators.http import require_safe

from home import machine_views
from home.sitemaps import SITEMAPS

PART = "sitemap_part"

index = non_atomic_requests(require_safe(sitemap_views.index))
part = non_atomic_requests(require_safe(sitemap_views.sitemap))

urlpatterns = [
    path(".well-known/security.txt", machine_views.security_txt, name="security_txt"),
    path("robots.txt", machine_views.robots_txt, name="robots_txt"),
    path("llms.txt", machine_views.llms_txt, name="llms_txt"),
    path("sitemap.xml", index, {"sitemaps": SITEMAPS, "sitemap_url_name": PART}, name="sitemap"),
    path("sitemap-<slug:section>.xml", part, {"sitemaps": SITEMAPS}, name=PART),
]
