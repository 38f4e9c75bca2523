"""Practices: complete enough to publish, or as bare as a draft may be."""

import datetime as dt

import factory
from wagtail_factories import PageFactory

from practices.models import (
    AdvicePage,
    Gap,
    PartnerLine,
    PracticePage,
    PracticeSource,
    ResultLine,
    Scheme,
    StaffingLine,
    Step,
)
from tests.factories.reference import SourceFactory, term
from tests.factories.site import site_tree

TERMS = {
    "kind": ("praktijk",),
    "theme": ("taal-en-vve",),
    "form": ("casusoverleg",),
    "evidence": ("e1",),
    "phase": ("in-uitvoering",),
    "target": ("kinderen",),
}


def complete_fields():
    """The values of single fields without which no practice is published."""
    return {
        "summary": "Opvang en jeugdhulp kijken samen naar een kind.",
        "context": "<p>Kinderen kregen laat hulp.</p>",
        "goal": "<p>Eerder samen kijken.</p>",
        "age_from": 24,
        "age_to": 48,
        "national": True,
        "cost_gap": Gap.NOT_STATED,
        "preconditions_gap": Gap.NOT_STATED,
        "transfer_gap": Gap.NOT_STATED,
        "checked_on": dt.date(2026, 1, 15),
        "next_check": dt.date(2030, 1, 15),
    }


def publish(page):
    """Publish the page as it is in hand, the way Wagtail does it."""
    page.save_revision().publish()
    page.refresh_from_db()
    return page


def partner(name, sector="kinderopvang", roles=("uitvoerder",), **values):
    """A partner line that is not stored yet."""
    return PartnerLine(name=name, sector=term("sector", sector), roles=list(roles), **values)


def complete_rows(page, terms=None):
    """Give the page the terms and rows without which no practice is published; what it has already of a kind stays."""
    for scheme, slugs in {**TERMS, **(terms or {})}.items():
        page.set_terms(Scheme(scheme), [term(scheme, slug) for slug in slugs])
    rows = {
        "partners": lambda: [
            partner("De opvang"),
            partner("Het wijkteam", "jeugdhulp", ("expertise",)),
        ],
        "steps": lambda: [Step(title=title, text="") for title in ("Kennismaken", "Samen kijken", "Evalueren")],
        "staffing": lambda: [StaffingLine(function_note="pedagogisch coach", amount=4, unit="uur-week")],
        "sources": lambda: [PracticeSource(source=SourceFactory())],
    }
    for name, make in rows.items():
        if not getattr(page, name).all():
            getattr(page, name).set(make())
    return page


class DraftFactory(PageFactory):
    """A practice with nothing but a title, not public."""

    class Meta:
        model = PracticePage

    title = factory.Sequence(lambda n: f"Concept {n}")
    parent = factory.LazyFunction(site_tree)
    live = False

    @classmethod
    def _create_instance(cls, model_class, parent, kwargs):
        terms, rows, live = kwargs.pop("terms", None), kwargs.pop("rows", {}), kwargs.pop("live")
        page = model_class(live=False, locale=parent.locale, **kwargs)
        for name, lines in rows.items():
            getattr(page, name).set(lines)
        cls._fill(page, terms)
        # Read anew: the tree keeps the number of children in the database.
        type(parent).objects.get(pk=parent.pk).add_child(instance=page)
        revision = page.save_revision()
        if live:
            revision.publish()
        return model_class.objects.get(pk=page.pk)

    @classmethod
    def _fill(cls, page, terms):
        for scheme, slugs in (terms or {}).items():
            page.set_terms(Scheme(scheme), [term(scheme, slug) for slug in slugs])


class PracticeFactory(DraftFactory):
    """A complete practice, published. `terms` ({scheme: slugs}) and `rows` ({"partners": [...]}) replace the usual ones."""

    class Meta:
        model = PracticePage

    title = factory.Sequence(lambda n: f"Praktijk {n}")
    live = True

    @classmethod
    def _create_instance(cls, model_class, parent, kwargs):
        return super()._create_instance(model_class, parent, {**complete_fields(), **kwargs})

    @classmethod
    def _fill(cls, page, terms):
        complete_rows(page, terms)


class AdviceFactory(PageFactory):
    """A published advice."""

    class Meta:
        model = AdvicePage

    title = factory.Sequence(lambda n: f"Advies {n}")
    parent = factory.LazyFunction(site_tree)
    summary = "Zet de deur open."

    @classmethod
    def _create_instance(cls, model_class, parent, kwargs):
        page = model_class(locale=parent.locale, **{**kwargs, "live": False})
        type(parent).objects.get(pk=parent.pk).add_child(instance=page)
        return publish(page)


def unsaved_practice(terms=None, **values):
    """A complete practice that is not stored: for what works on a page in memory."""
    return complete_rows(PracticePage(**{"title": "Samen kijken", **complete_fields(), **values}), terms)


def result(statement="Het gaat beter", **values):
    """A result line that is not stored yet, with kind and source."""
    return ResultLine(**{"statement": statement, "kind": "ervaring", "source": SourceFactory(), **values})
