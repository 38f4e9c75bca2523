"""Settings of `make test`: a database server without the cost of durability, cheap password hashes, files apart."""

from portal.settings.base import *
from search.configuration import Elasticsearch

if ENV.embedded:
    DATABASES["default"]["EMBEDDED"] = {"folder": BASE_DIR / "var" / "test-postgres", "durable": False}
# Tests of the second search engine set it, to a server and a prefix of their own.
ELASTICSEARCH = Elasticsearch()
DEBUG = False
ALLOWED_HOSTS = ["testserver", "localhost", "127.0.0.1"]
WAGTAILADMIN_BASE_URL = "http://testserver"
MEDIA_ROOT = BASE_DIR / "var" / "test-media"
SERVE_MEDIA = True
CACHES["files"]["LOCATION"] = BASE_DIR / "var" / "test-cache"
LOGGING = logging_configuration("text", "WARNING")
PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
EMAIL_BACKEND = "django.core.mail.backends.locmem.EmailBackend"
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
}
WHITENOISE_USE_FINDERS = WHITENOISE_AUTOREFRESH = True
