"""Pages to read, published."""

from home.models import ArticlePage, ArticlePerson
from home.seed.site_tree import ensure_overviews
from practices.models import Person
from tests.factories.practices import publish
from tests.factories.site import site_tree


def article(title, author="", **values):
    """A published article, by somebody with this name."""
    index = site_tree()
    above = ensure_overviews(index)["article"]
    page = ArticlePage(
        title=title,
        summary="Hoe het begon.",
        body=[("paragraph", "<p>Het begon klein.</p>")],
        locale=index.locale,
        live=False,
        **values,
    )
    if author:
        page.people = [ArticlePerson(person=Person.objects.create(name=author))]
    type(above).objects.get(pk=above.pk).add_child(instance=page)
    return publish(page)
