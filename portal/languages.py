"""The address decides the language: `/en/...` is English, everything else Dutch."""

from django.http import HttpRequest
from django.http.response import HttpResponseBase
from django.middleware.locale import LocaleMiddleware
from django.utils import translation


class AddressLocaleMiddleware(LocaleMiddleware):
    """Django's middleware without its look at cookies and `Accept-Language`, so that a page is the same for everybody
    and can be cached."""

    def process_request(self, request: HttpRequest) -> None:
        """Activate the language of the address."""
        language = translation.get_language_from_path(request.path_info) or "nl"
        translation.activate(language)
        request.LANGUAGE_CODE = translation.get_language()

    def process_response(self, request: HttpRequest, response: HttpResponseBase) -> HttpResponseBase:
        """Name the language of the answer."""
        response.headers.setdefault("Content-Language", translation.get_language() or "nl")
        return response
