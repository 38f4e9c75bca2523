"""Settings that hold everywhere. What differs per installation comes from `portal.env`."""

import os
from typing import Any

from django.utils.translation import gettext_lazy as _

from portal import security
from portal.env import BASE_DIR, database, read
from portal.request_log import logging_configuration

ENV = read(os.environ, production=os.environ.get("DJANGO_SETTINGS_MODULE", "").endswith(".production"))

SECRET_KEY = ENV.secret_key
DEBUG = ENV.debug
ALLOWED_HOSTS = list(ENV.allowed_hosts)
CSRF_TRUSTED_ORIGINS = [ENV.base_url]
# Whether the address of a visitor comes from a proxy of ours; only a public site has one.
TRUST_PROXY = False
DATABASES = {"default": database(ENV)}
LOGGING = logging_configuration(ENV.log_format, ENV.log_level)

INSTALLED_APPS = [
    "portal",
    "home",
    "training",
    "practices",
    "search",
    "core",
    "wagtail_localize",
    "wagtail_localize.locales",
    "wagtail.contrib.redirects",
    "wagtail.contrib.search_promotions",
    "wagtail.contrib.settings",
    "wagtail.embeds",
    "wagtail.sites",
    "wagtail.users",
    "wagtail.snippets",
    "wagtail.documents",
    "wagtail.images",
    "wagtail.search",
    "wagtail.admin",
    "wagtail",
    "modelcluster",
    "taggit",
    "django_filters",
    "django_htmx",
    "formguard",
    "django_tasks",
    "django_tasks_db",
    "lucide",
    "csp",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.postgres",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.sitemaps",
    "django.contrib.staticfiles",
]

# The order matters: what stands higher also sees the answers (and errors) of what stands lower.
MIDDLEWARE = [
    "portal.request_log.RequestLogMiddleware",
    "django.middleware.security.SecurityMiddleware",
    "portal.security.PolicyMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "portal.languages.AddressLocaleMiddleware",
    "portal.bad_input.BadInputMiddleware",
    "core.flemish.middleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "portal.untranslated.UntranslatedMiddleware",
    "wagtail.contrib.redirects.middleware.RedirectMiddleware",
    "django_htmx.middleware.HtmxMiddleware",
]

ROOT_URLCONF = "portal.urls"
WSGI_APPLICATION = "portal.wsgi.application"
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [BASE_DIR / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "home.navigation.menu",
                "home.footer.footer",
            ]
        },
    }
]

# The second search engine: `search` reads this; without hosts PostgreSQL alone searches.
ELASTICSEARCH = ENV.elasticsearch

LANGUAGE_CODE = "nl"
LANGUAGES = WAGTAIL_CONTENT_LANGUAGES = [("nl", "Nederlands"), ("en", "English")]
LOCALE_PATHS = [BASE_DIR / "locale"]
FORMAT_MODULE_PATH = ["portal.formats"]
TIME_ZONE = "Europe/Amsterdam"
USE_I18N = USE_TZ = True
WAGTAIL_I18N_ENABLED = True
WAGTAILLOCALIZE_SYNC_LIVE_STATUS_ON_TRANSLATE = False
# After so many days readers are told that a translation is behind its source.
TRANSLATION_BEHIND_DAYS = 60
WAGTAILLOCALIZE_MACHINE_TRANSLATOR = (
    None
    if not ENV.machine_translation
    else {
        "CLASS": "core.translation.machine.LibreTranslate",
        "OPTIONS": {
            "LIBRETRANSLATE_URL": ENV.machine_translation,
            "API_KEY": ENV.machine_translation_key,
            "TIMEOUT": 30,
        },
    }
)

DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
STATIC_URL = "/static/"
STATIC_ROOT = ENV.static_root
MEDIA_URL = "/media/"
MEDIA_ROOT = ENV.media_root
SERVE_MEDIA = ENV.serve_media
TRUST_PROXY = False
DATA_UPLOAD_MAX_NUMBER_FIELDS = 10_000

# `shared` is seen by every process: counters that must not be multiplied by the number of workers. A migration of
# `core` makes its table. `files` holds finished files, such as PDFs, for all processes of a host.
CACHES: dict[str, dict[str, Any]] = {
    "default": {"BACKEND": "django.core.cache.backends.locmem.LocMemCache"},
    "shared": {"BACKEND": "django.core.cache.backends.db.DatabaseCache", "LOCATION": "portal_shared_cache"},
    "files": {
        "BACKEND": "django.core.cache.backends.filebased.FileBasedCache",
        "LOCATION": ENV.cache_root,
        "OPTIONS": {"MAX_ENTRIES": 2_000},
    },
}
TASKS = {"default": {"BACKEND": "portal.tasks.OnCommitImmediateBackend"}}

AUTHENTICATION_BACKENDS = ["portal.sign_in.ThrottledModelBackend"]
WAGTAILADMIN_USER_LOGIN_FORM = "portal.sign_in.SignInForm"
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": "django.contrib.auth.password_validation.UserAttributeSimilarityValidator"},
    {"NAME": "django.contrib.auth.password_validation.MinimumLengthValidator", "OPTIONS": {"min_length": 12}},
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
]
SESSION_COOKIE_HTTPONLY = CSRF_COOKIE_HTTPONLY = True
SESSION_COOKIE_SAMESITE = CSRF_COOKIE_SAMESITE = "Lax"
SESSION_COOKIE_AGE = 60 * 60 * 12

CONTENT_SECURITY_POLICY = {"DIRECTIVES": security.PUBLIC_POLICY}
SECURE_CONTENT_TYPE_NOSNIFF = True
SECURE_REFERRER_POLICY = "strict-origin-when-cross-origin"
SECURE_CROSS_ORIGIN_OPENER_POLICY = "same-origin"
# Wagtail's preview shows the page in a frame of the admin.
X_FRAME_OPTIONS = "SAMEORIGIN"
SILENCED_SYSTEM_CHECKS = ["security.W019"]
CSRF_FAILURE_VIEW = "portal.errors.csrf_failure"
WHITENOISE_ADD_HEADERS_FUNCTION = security.file_headers

EMAIL_BACKEND = ENV.email.backend
EMAIL_HOST, EMAIL_PORT = ENV.email.host, ENV.email.port
EMAIL_HOST_USER, EMAIL_HOST_PASSWORD = ENV.email.user, ENV.email.password
EMAIL_USE_SSL, EMAIL_USE_TLS = ENV.email.ssl, ENV.email.starttls
EMAIL_TIMEOUT = 10
DEFAULT_FROM_EMAIL = SERVER_EMAIL = ENV.email.sender

# A "dagdeel" as the portal counts it where a source names part-days: `search_rebuild` after a change.
HOURS_PER_DAYPART = 4

WAGTAIL_SITE_NAME = "Praktijkportaal"
WAGTAILADMIN_BASE_URL = ENV.base_url
SECURITY_CONTACT = ENV.security_contact
WAGTAIL_PASSWORD_RESET_ENABLED = ENV.email.leaves
WAGTAIL_PASSWORD_REQUIRED_TEMPLATE = "password_required.html"  # noqa: S105 - a file, no password
WAGTAILIMAGES_IMAGE_MODEL = "core.PortalImage"
WAGTAILIMAGES_IMAGE_FORM_BASE = "core.image_form.PortalImageForm"
WAGTAILIMAGES_EXTENSIONS = ["avif", "jpeg", "jpg", "png", "webp"]
WAGTAILIMAGES_MAX_UPLOAD_SIZE = 10 * 1024 * 1024
# What phones make (50 megapixels); more than this takes too much memory to open.
WAGTAILIMAGES_MAX_IMAGE_PIXELS = 64_000_000
WAGTAILDOCS_DOCUMENT_MODEL = "core.PortalDocument"
WAGTAILDOCS_EXTENSIONS = ["csv", "docx", "odp", "ods", "odt", "pdf", "pptx", "txt", "xlsx"]
WAGTAILDOCS_MAX_UPLOAD_SIZE = 25 * 1024 * 1024
WAGTAIL_GRAVATAR_PROVIDER_URL = None
WAGTAIL_ENABLE_UPDATE_CHECK = False
WAGTAILADMIN_PERMITTED_LANGUAGES = [("nl", _("Nederlands")), ("en", _("Engels"))]
# Wagtail 8.0.1 makes redirects for slug changes of drafts that were never public (wagtail issue 13978).
WAGTAILREDIRECTS_AUTO_CREATE = False
WAGTAILSEARCH_BACKENDS = {"default": {"BACKEND": "wagtail.search.backends.database", "ATOMIC_REBUILD": False}}
