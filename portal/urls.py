"""Every address of the portal. Content apps bring their own `urls` module; Wagtail's pages come last because they take
every address."""

from django.conf import settings
from django.conf.urls.i18n import i18n_patterns
from django.db.transaction import non_atomic_requests
from django.urls import include, path, re_path
from django.views.static import serve
from wagtail import urls as wagtail_urls
from wagtail import views as wagtail_views
from wagtail.admin import urls as wagtailadmin_urls
from wagtail.documents import urls as wagtaildocs_urls

from portal import health
from portal.security import ADMIN_PATH, locked_file

# A public page only reads: a transaction around it would cost two trips to the database. The mark is set on the view itself.
non_atomic_requests(wagtail_views.serve)

urlpatterns = [
    path("healthz", health.healthz),
    path("readyz", health.readyz),
    path(ADMIN_PATH.lstrip("/"), include(wagtailadmin_urls)),
    path("documents/", include(wagtaildocs_urls)),
    path("api/v1/", include("search.api_urls")),
    path("api/v1/", include("practices.api_urls")),
    path("id/", include("practices.vocabulary_urls")),
    path("", include("home.machine_urls")),
    path("omslagen/", include("practices.picture_urls")),
]

if settings.SERVE_MEDIA:
    prefix = settings.MEDIA_URL.lstrip("/")
    urlpatterns += [re_path(rf"^{prefix}(?P<path>.*)$", locked_file(serve), {"document_root": settings.MEDIA_ROOT})]

urlpatterns += i18n_patterns(
    path("", include("search.urls")),
    path("", include("practices.urls")),
    path("", include("training.urls")),
    path("", include("home.urls")),
    path("", include(wagtail_urls)),
    prefix_default_language=False,
)

handler400 = "portal.errors.bad_request"
handler403 = "portal.errors.permission_denied"
handler404 = "portal.errors.page_not_found"
handler500 = "portal.errors.server_error"
