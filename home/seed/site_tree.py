"""The pages that everything else hangs under: languages, front page, overview of practices and the site itself."""

from __future__ import annotations

from django.conf import settings
from django.db import transaction
from wagtail.models import Locale, Page, Site

from home.models import HomePage, OverviewPage
from practices.models import PracticeIndexPage

HOME_SLUG = "home"
INDEX_SLUG = "praktijken"
OVERVIEWS = (
    (
        OverviewPage.Kind.THEME,
        "themas",
        "Thema's",
        "Waar loop je tegenaan? Per thema zie je wat anderen doen, en wat erover geschreven is.",
    ),
    (
        OverviewPage.Kind.ARTICLE,
        "artikelen",
        "Artikelen",
        "Verhalen van mensen die samenwerken rond kinderen en gezinnen.",
    ),
    (OverviewPage.Kind.EVENT, "agenda", "Agenda", "Waar je anderen ontmoet die samenwerken rond kinderen en gezinnen."),
    (
        OverviewPage.Kind.PUBLICATION,
        "publicaties",
        "Publicaties",
        "Brochures en onderzoek, met de praktijken die erbij horen.",
    ),
    (
        OverviewPage.Kind.CONCEPT,
        "begrippen",
        "Begrippen",
        "Woorden uit het veld, met hun andere namen in Nederland en Vlaanderen.",
    ),
)
IN_MENU = (OverviewPage.Kind.THEME, OverviewPage.Kind.ARTICLE, OverviewPage.Kind.EVENT)
"""With practices and course material five items fit beside the name on a small desk; the foot leads to the others."""
EXAMPLE_QUESTIONS = (
    "taalachterstand bij peuters",
    "wie doet jeugdhulp op de groep?",
    "ouders die de opvang niet vinden",
)


def ensure_tree() -> PracticeIndexPage:
    """The overview of practices of the main language, made together with the site around it where that is missing.

    What exists stays as it is. Wagtail's own welcome page goes, as soon as there is a front page in its place.
    """
    with transaction.atomic():
        for code, _label in settings.WAGTAIL_CONTENT_LANGUAGES:
            Locale.objects.get_or_create(language_code=code)
        locale = Locale.objects.get(language_code=settings.LANGUAGE_CODE)
        home = HomePage.objects.filter(locale=locale).order_by("path").first() or _make_home(locale)
        return PracticeIndexPage.objects.filter(locale=locale).child_of(home).first() or _make_index(home, locale)


def ensure_overviews(index: PracticeIndexPage) -> dict[str, OverviewPage]:
    """The overviews of the main language beside that of practices, by kind; those that are missing are made."""
    home = HomePage.objects.get(pk=index.get_parent().pk)
    found = {page.kind: page for page in OverviewPage.objects.child_of(home)}
    for kind, slug, title, summary in OVERVIEWS:
        if kind not in found:
            page = OverviewPage(
                title=title,
                slug=slug,
                kind=kind,
                summary=summary,
                locale=home.locale,
                live=False,
                show_in_menus=kind in IN_MENU,
            )
            HomePage.objects.get(pk=home.pk).add_child(instance=page)
            page.save_revision().publish()
            found[kind] = page
    return found


def _make_home(locale: Locale) -> HomePage:
    root = Page.get_first_root_node()
    welcome = Page.objects.child_of(root).filter(slug=HOME_SLUG).first()
    replaces = welcome if welcome and welcome.specific_class is Page and welcome.numchild == 0 else None
    if replaces:
        # The welcome page holds the address until the site has moved: deleting it first would delete the site with it. No
        # `save()`: that would queue work for a page that is gone when the transaction ends.
        Page.objects.filter(pk=replaces.pk).update(slug=f"{HOME_SLUG}-wagtail")
    home = HomePage(
        title="Praktijkportaal",
        slug=HOME_SLUG,
        locale=locale,
        live=False,
        heading="Hoe doe je dat hier?",
        lead=(
            "Praktijken uit kinderopvang, sociaal werk, jeugdhulp en onderwijs. Wie doet wat, wat kost het aan tijd en mensen, en past"
            " het bij jullie?"
        ),
        example_questions="\n".join(EXAMPLE_QUESTIONS),
    )
    root.add_child(instance=home)
    home.save_revision().publish()
    site = Site.objects.filter(is_default_site=True).first()
    if site is None:
        Site.objects.create(
            hostname="localhost", port=80, is_default_site=True, root_page=home, site_name=settings.WAGTAIL_SITE_NAME
        )
    elif replaces and site.root_page_id == replaces.pk:
        site.root_page = home
        site.site_name = site.site_name or settings.WAGTAIL_SITE_NAME
        site.save()
    if replaces:
        Page.objects.get(pk=replaces.pk).delete()
    return home


def _make_index(home: HomePage, locale: Locale) -> PracticeIndexPage:
    index = PracticeIndexPage(
        title="Praktijken",
        slug=INDEX_SLUG,
        locale=locale,
        live=False,
        show_in_menus=True,
        intro="<p>Voorbeelden van samenwerken rond kinderen en gezinnen, met bron.</p>",
    )
    # Read anew: the tree keeps its counts in the database, and the page in hand may be older.
    HomePage.objects.get(pk=home.pk).add_child(instance=index)
    index.save_revision().publish()
    return index
