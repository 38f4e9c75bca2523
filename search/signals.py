"""What changes in the page tree, told to the index: page ids and tree paths only, since instances may be stale.

How Wagtail 8.0.1 behaves: `page_published` also comes with `live=False` for a future go-live, and for aliases; `page_unpublished` comes
before a delete with `live=True`; a delete sends `post_delete` of Page for every page below; a move or a changed slug sends one signal for
the root of the subtree, the latter on commit. No receiver catches an error: a page that cannot be indexed is not published.
"""

from __future__ import annotations

from typing import Any

from django.db.models.signals import post_delete, post_save, pre_save
from django.utils.translation import gettext
from wagtail.contrib.search_promotions.models import Query, SearchPromotion
from wagtail.models import Page, PageViewRestriction, Site
from wagtail.signals import page_published, page_slug_changed, page_unpublished, post_page_move

from core import state
from search import indexing
from search.models import CompoundRule, Synonym
from search.reanalysis import index_anew
from search.words import pages_with


def _published(instance: Page, **kwargs: Any) -> None:
    indexing.refresh([instance.pk])


def _unpublished(instance: Page, **kwargs: Any) -> None:
    indexing.refresh_places([instance.pk])


def _deleted(instance: Page, **kwargs: Any) -> None:
    indexing.bury([instance.pk])


def _moved(instance: Page, **kwargs: Any) -> None:
    _subtree(instance.pk)


def _restricted(instance: PageViewRestriction, **kwargs: Any) -> None:
    _subtree(instance.page_id)


def _subtree(page_id: int) -> None:
    """Read the tree path anew: an instance keeps the old one. A page that is gone takes its restrictions along."""
    path = Page.objects.filter(pk=page_id).values_list("path", flat=True).first()
    if path is not None:
        indexing.refresh_subtree(path)


def _site(**kwargs: Any) -> None:
    """Addresses in kept pages follow the sites."""
    state.bump("index")


def _wording(**kwargs: Any) -> None:
    """Let every process read the synonyms and recommendations of editors anew."""
    state.bump("synonyms")


def _remember_rule(instance: CompoundRule, **kwargs: Any) -> None:
    """What a rule said before it is saved; a new one said nothing."""
    instance.before = CompoundRule.objects.filter(pk=instance.pk).values_list("word", "parts").first()


def _rule_saved(instance: CompoundRule, raw: bool = False, **kwargs: Any) -> None:
    """Let every question and every text with the word follow a rule. A note alone changes nothing."""
    if instance.before != (instance.word, instance.parts) and not raw:
        _follow_rule(instance, {instance.word, *(instance.before or ())[:1]})


def _rule_deleted(instance: CompoundRule, **kwargs: Any) -> None:
    """Split the word again as the dictionary says."""
    _follow_rule(instance, {instance.word})


def _follow_rule(rule: CompoundRule, words: set[str]) -> None:
    """The version first: what is analysed from here on goes by the rules as they are now."""
    state.bump("synonyms")
    index_anew(pages_with(words), gettext("Samenstelling: %(rule)s") % {"rule": rule})


def connect() -> None:
    """Listen. Called once, when the app is ready."""
    page_published.connect(_published, dispatch_uid="search_published")
    page_unpublished.connect(_unpublished, dispatch_uid="search_unpublished")
    post_delete.connect(_deleted, sender=Page, dispatch_uid="search_deleted")
    post_page_move.connect(_moved, dispatch_uid="search_moved")
    page_slug_changed.connect(_moved, dispatch_uid="search_slug")
    for signal, name in ((post_save, "save"), (post_delete, "delete")):
        signal.connect(_restricted, sender=PageViewRestriction, dispatch_uid=f"search_restriction_{name}")
        signal.connect(_site, sender=Site, dispatch_uid=f"search_site_{name}")
        for model in (Synonym, Query, SearchPromotion):
            signal.connect(_wording, sender=model, dispatch_uid=f"search_{model.__name__.lower()}_{name}")
    pre_save.connect(_remember_rule, sender=CompoundRule, dispatch_uid="search_rule_before")
    post_save.connect(_rule_saved, sender=CompoundRule, dispatch_uid="search_rule_saved")
    post_delete.connect(_rule_deleted, sender=CompoundRule, dispatch_uid="search_rule_deleted")
