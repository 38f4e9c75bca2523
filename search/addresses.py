"""From the path of a page in the tree to its public address."""

from __future__ import annotations

from django.urls import reverse
from django.utils import translation
from wagtail.models import Site

from core.state import Versioned, Versions


def _load(_key: str) -> list[tuple[str, str]]:
    """Path in the tree and language of each site's root page, the deepest first."""
    return sorted(
        {(root.root_path, root.language_code) for root in Site.get_site_root_paths()}, key=lambda root: -len(root[0])
    )


# Everything that changes a site or the address of its root page raises the version of the index.
_roots: Versioned[list[tuple[str, str]]] = Versioned(_load)


class Addresses:
    """The addresses of the sites as they are now. Make one per answer."""

    def __init__(self, versions: Versions) -> None:
        self._roots = _roots.get(versions.index)

    def of(self, url_path: str) -> str | None:
        """The address of a page within its site, or None when it lies under no site."""
        for root_path, language in self._roots:
            if url_path.startswith(root_path):
                with translation.override(language):
                    return reverse("wagtail_serve", args=(url_path[len(root_path) :],))
        return None
