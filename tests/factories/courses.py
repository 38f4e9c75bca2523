"""Course material, published."""

from home.seed.course_build import ensure_course_index
from practices.models import Scheme
from tests.factories.practices import publish
from tests.factories.reference import term
from tests.factories.site import site_tree
from training.models import CoursePage, CoursePin, CourseTerm


def pin(target, **values):
    """A link to a page, with the version of now."""
    made = CoursePin(target=target, **values)
    made.clean()
    return made


def course(title="Wie ziet het?", pins=(), terms=(), **values):
    """A published course; `pins` are pages or links, `terms` pairs of scheme and slug."""
    index = ensure_course_index(site_tree())
    page = CoursePage(title=title, summary="Een les over zien.", locale=index.locale, live=False, **values)
    page.pins = [link if isinstance(link, CoursePin) else pin(link) for link in pins]
    page.course_terms = [CourseTerm(term=term(Scheme(scheme), slug)) for scheme, slug in terms]
    type(index).objects.get(pk=index.pk).add_child(instance=page)
    return publish(page)
