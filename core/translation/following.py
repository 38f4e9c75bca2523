"""What happens to the translations of a page when it is published."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from django.conf import settings
from django.core.exceptions import ValidationError
from django.db import transaction
from django_tasks import task
from wagtail.models import Page, PageViewRestriction
from wagtail_localize.models import TranslationSource

from core.translation.facts import take_over
from core.translation.publishing import facts_only
from core.translation.status import measure, translations_of


def page_published(instance: Page, **kwargs: Any) -> None:
    """Follow a page of the main language with its translations, or measure a translation; after the commit."""
    if facts_only.get() or not instance.live or instance.alias_of_id:
        return
    others = instance.get_translations()
    if instance.locale.language_code == settings.LANGUAGE_CODE:
        if others.filter(alias_of=None).exists():
            follow.enqueue(instance.pk)
    else:
        source = others.filter(locale__language_code=settings.LANGUAGE_CODE, live=True, alias_of=None).first()
        if source is not None:
            follow.enqueue(source.pk, instance.pk)


def restriction_changed(instance: PageViewRestriction, **kwargs: Any) -> None:
    """Let translations be as open as their source; after the commit, when the groups of a restriction are known too."""
    page = Page.objects.filter(pk=instance.page_id, locale__language_code=settings.LANGUAGE_CODE).first()
    if page is not None and translations_of(page).exists():
        restrict_alike.enqueue(page.pk)


@task()
def follow(source_id: int, published_id: int | None = None) -> None:
    """Take the texts of a public page over for its translators, give its translations its facts, and measure how far they are behind.

    `published_id`: the translation that was published just now. Running it again does no harm.
    """
    source = Page.objects.filter(pk=source_id, live=True).first()
    if source is None:
        return
    source = source.specific
    if published_id is None:
        known = TranslationSource.objects.get_for_instance_or_none(source)
        if known is not None:
            known.update_from_db()
    for page in translations_of(source):
        problem = ""
        try:
            with transaction.atomic():
                give_facts(source, page.specific)
        except ValidationError as error:
            problem = "; ".join(error.messages)
        measure(source, page, published=page.pk == published_id, problem=problem)


@task()
def restrict_alike(source_id: int) -> None:
    """Copy the restriction of a page to its translations, or lift theirs when it has none."""
    source = Page.objects.filter(pk=source_id).first()
    if source is None:
        return
    for page in translations_of(source):
        with transaction.atomic():
            TranslationSource().sync_view_restrictions(source, page)


def give_facts(source: Page, page: Page) -> list[str]:
    """Give a translation the facts of its source and publish it where it is public; the names of what differed.

    Its draft gets them too and stays a draft. Raises ValidationError when the page cannot be published with them.
    """
    draft = page.get_latest_revision_as_object() if page.has_unpublished_changes or not page.live else None
    with _quietly():
        names = take_over(source, page)
        if names and page.live:
            page.save_revision(changed=False).publish()
        if draft is not None and (take_over(source, draft) or names):
            draft.save_revision()
    return names


@contextmanager
def _quietly() -> Iterator[None]:
    token = facts_only.set(True)
    try:
        yield
    finally:
        facts_only.reset(token)
