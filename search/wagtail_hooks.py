"""Changes of pages for which Wagtail has a hook and no signal."""

from __future__ import annotations

from django.http import HttpRequest
from wagtail import hooks
from wagtail.models import Page

from search import indexing


@hooks.register("after_convert_alias_page")
def index_converted_alias(request: HttpRequest, page: Page) -> None:
    """An alias that became a page of its own can be found from now on."""
    indexing.refresh([page.pk])
