"""What must be true before a page goes public, whatever way it is published."""

from __future__ import annotations

from collections.abc import Iterable
from contextvars import ContextVar
from typing import Any

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _
from wagtail.models import Page, Revision

from core.translation.segments import unfinished
from core.translation.status import translation_of

# While a translation is published to give it the facts of its source: its texts stay as they are, and say nothing new.
facts_only: ContextVar[bool] = ContextVar("portal_facts_only", default=False)
NAMED = 3
"""So many texts without translation are named in an error; of more the number is enough."""


class CheckedPublishing:
    """For pages: publishes nothing that `refusals` has something against."""

    def refusals(self, proposed: Page) -> list[str]:
        """Why this page cannot be public as `proposed`, in sentences for an editor; nothing when it can.

        A page is never public with texts of another language in it.
        """
        return [] if facts_only.get() else untranslated(proposed)

    def publish(self, revision: Revision, *args: Any, **kwargs: Any) -> None:
        """Publish a revision. Raises ValidationError with everything that is against it."""
        found = self.refusals(revision.as_object())
        if found:
            raise ValidationError(found)
        super().publish(revision, *args, **kwargs)  # type: ignore[misc]


def untranslated(page: Page) -> list[str]:
    """One sentence that names texts which nobody translated yet; nothing for a source and for a page that is translated outside
    wagtail-localize. At most two queries, one for a source."""
    translation = translation_of(page)
    if translation is None:
        return []
    texts = list(unfinished(translation).order_by("order").values_list("string__data", flat=True))
    if not texts:
        return []
    named = "; ".join(f"“{text[:60]}”" for text in texts[:NAMED])
    return [
        _("Nog niet vertaald, fout of niet nagekeken: %(number)s van de teksten (%(texts)s%(more)s).")
        % {"number": len(texts), "texts": named, "more": " …" if len(texts) > NAMED else ""}
    ]


def refused(pages: Iterable[Page]) -> list[tuple[Page, list[str]]]:
    """The pages among these whose newest version cannot be public, with the reasons."""
    found = []
    for page in pages:
        specific = page.specific
        revision = specific.get_latest_revision()
        if (
            isinstance(specific, CheckedPublishing)
            and revision is not None
            and (why := specific.refusals(revision.as_object()))
        ):
            found.append((specific, why))
    return found
