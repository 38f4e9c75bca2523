"""Takes the demo content out again."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from django.db import transaction
from django.db.models import ProtectedError
from wagtail.models import Page

from home.models import AccessibilityStatement, Footer, SeedRecord
from practices.models import Contact, Organisation, Person, Source


@dataclass(slots=True)
class Removed:
    """What a removal did: labels of what went, and of what stays because something else uses it."""

    deleted: list[str] = field(default_factory=list)
    in_use: list[str] = field(default_factory=list)


def remove() -> Removed:
    """Delete every page, source, person and organisation, the foot and the accessibility statement that `loader.load` made, and
    nothing else.

    A source or organisation that an editor uses elsewhere stays. So do vocabularies, places and the site's own pages: the portal
    cannot work without them.
    """
    done = Removed()
    _each(SeedRecord.Kind.FOOTER, _delete_footer, done)
    _each(SeedRecord.Kind.STATEMENT, _delete_statement, done)
    _each(SeedRecord.Kind.PAGE, _delete_page, done)
    _each(SeedRecord.Kind.PERSON, _delete_person, done)
    _each(SeedRecord.Kind.CONTACT, _delete_contact, done)
    _each(SeedRecord.Kind.SOURCE, _delete_source, done)
    # Newest first: a part goes before the organisation it belongs to, a network before its members.
    _each(SeedRecord.Kind.ORGANISATION, _delete_organisation, done)
    return done


def _each(kind: SeedRecord.Kind, delete: Callable[[int], bool], done: Removed) -> None:
    for record in SeedRecord.objects.filter(kind=kind).order_by("-pk"):
        try:
            with transaction.atomic():
                gone = delete(record.object_id)
                if gone:
                    record.delete()
        except ProtectedError:
            gone = False
        (done.deleted if gone else done.in_use).append(f"{kind}: {record.key}")


def _delete_page(pk: int) -> bool:
    page = Page.objects.filter(pk=pk).first()
    if page:
        page.specific.delete()
    return True


def _delete_footer(pk: int) -> bool:
    Footer.objects.filter(pk=pk).delete()
    return True


def _delete_statement(pk: int) -> bool:
    AccessibilityStatement.objects.filter(pk=pk).delete()
    return True


def _delete_person(pk: int) -> bool:
    Person.objects.filter(pk=pk).delete()
    return True


def _delete_contact(pk: int) -> bool:
    Contact.objects.filter(pk=pk).delete()
    return True


def _delete_source(pk: int) -> bool:
    Source.objects.filter(pk=pk).delete()
    return True


def _delete_organisation(pk: int) -> bool:
    organisation = Organisation.objects.filter(pk=pk).first()
    if organisation is None:
        return True
    if organisation.member_of.exists():
        return False
    organisation.delete()
    return True
