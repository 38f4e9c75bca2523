"""From the path of a page in the tree to its public address."""

from __future__ import annotations

from collections.abc import Iterable

from django.urls import reverse
from django.utils import translation
from wagtail.models import Site


class Addresses:
    """The addresses of the sites as they are now. Make one per answer: it reads the sites once (Wagtail keeps them in the cache)."""

    def __init__(self) -> None:
        self._roots: Iterable[tuple[str, str]] = sorted(
            {(root.root_path, root.language_code) for root in Site.get_site_root_paths()},
            key=lambda root: -len(root[0]),
        )

    def of(self, url_path: str) -> str | None:
        """The address of a page within its site, or None when it lies under no site."""
        for root_path, language in self._roots:
            if url_path.startswith(root_path):
                with translation.override(language):
                    return reverse("wagtail_serve", args=(url_path[len(root_path) :],))
        return None
