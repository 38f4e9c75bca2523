"""Long titles break where a Dutch reader expects it."""

import pytest
from django.template import Context, Template
from django.utils import translation
from django.utils.safestring import mark_safe

from search.hyphens import with_soft_hyphens

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    ("title", "broken"),
    [
        ("Kinderdagverblijf in de wijk", "Kinder|dag|verblijf in de wijk"),
        ("De jeugdgezondheidszorg", "De jeugd|gezondheids|zorg"),
        ("Taal in huis", "Taal in huis"),
        ("gro-up en welzijnsorganisatie", "gro-up en welzijns|organisatie"),
        ("", ""),
    ],
)
def test_a_long_compound_breaks_between_its_parts(title, broken):
    assert with_soft_hyphens(title) == broken.replace("|", "\u00ad")


def test_nothing_but_soft_hyphens_is_added():
    title = "Één kindercentrum & opvoedingsondersteuning: «samenwerkingsafspraken», 100% ﬁjn"
    assert with_soft_hyphens(title).replace("\u00ad", "") == title


def test_an_english_title_stays_as_it_is():
    assert with_soft_hyphens("Responsibilities of kinderdagverblijf", "en") == "Responsibilities of kinderdagverblijf"


@pytest.mark.parametrize("language", ["nl", "en"])
def test_what_is_not_safe_html_stays_so_whatever_was_asked_before(language):
    with translation.override(language):
        assert (
            Template("{% load search_tags %}{{ a|soft_hyphens }}{{ b|soft_hyphens }}").render(
                Context({"a": mark_safe("<b>Kind</b>"), "b": "<b>Kind</b>"})
            )
            == "<b>Kind</b>&lt;b&gt;Kind&lt;/b&gt;"
        )
