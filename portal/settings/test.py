"""Settings of `make test`: a server of its own without the cost of durability, cheap password hashes, nothing written
beside `var/`."""

import os

from portal.env import BASE_DIR, EMBEDDED, read
from portal.settings.base import *

_source = {name: os.environ[name] for name in ("DATABASE_URL", "LOG_LEVEL") if name in os.environ}
env = read({"LOG_LEVEL": "WARNING", "MEDIA_ROOT": str(BASE_DIR / "var" / "test-media"), **_source})
globals().update(configure(env))

if _source.get("DATABASE_URL", EMBEDDED) == EMBEDDED:
    DATABASES["default"]["EMBEDDED"] = {"folder": BASE_DIR / "var" / "test-postgres", "durable": False}
ALLOWED_HOSTS = ["testserver", "localhost", "127.0.0.1"]
PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
EMAIL_BACKEND = "django.core.mail.backends.locmem.EmailBackend"
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
}
WHITENOISE_USE_FINDERS = WHITENOISE_AUTOREFRESH = True
WAGTAILADMIN_BASE_URL = "http://testserver"
