"""From the path of a page in the tree to its public address."""

from __future__ import annotations

from django.urls import reverse
from django.utils import translation
from wagtail.models import Site

from core.state import Versioned, Versions


def _load(_key: str) -> list[tuple[str, str]]:
    """Path in the tree and language of each site's root page, the deepest first."""
    # Wagtail keeps these paths for an hour in each process, and only the process where a front page is made forgets them: another one would
    # not know the addresses of a new language. After this, what Wagtail itself makes addresses of is right here too.
    Site.clear_site_root_paths_cache()
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

    def language_of(self, url_path: str) -> str | None:
        """The language of the site that a page lies in, or None when it lies under no site."""
        return next((language for root_path, language in self._roots if url_path.startswith(root_path)), None)

    def elsewhere(self, tail: str, language: str) -> list[str]:
        """The paths in the tree that have the same address but for its language: `tail` is what an address has after that."""
        return [f"{root_path}{tail}" for root_path, code in self._roots if code != language]
