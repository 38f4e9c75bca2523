"""What practices refer to: terms, places, organisations, sources."""

import factory
from factory.django import DjangoModelFactory

from practices.models import Organisation, Place, Source, Term
from practices.vocabulary.load import load_terms


def term(scheme, slug):
    """A term of the real vocabulary, which is loaded when the table is empty."""
    if not Term.objects.exists():
        load_terms()
    return Term.objects.get(scheme=scheme, slug=slug)


class PlaceFactory(DjangoModelFactory):
    """A municipality."""

    class Meta:
        model = Place
        django_get_or_create = ("slug",)

    kind = Place.Kind.MUNICIPALITY
    name = "Zwolle"
    slug = factory.LazyAttribute(lambda place: place.name.lower())
    sort_name = factory.LazyAttribute(lambda place: place.name.lower())
    code = factory.Sequence(lambda n: f"T{n:04}")


class OrganisationFactory(DjangoModelFactory):
    """An organisation in youth care."""

    class Meta:
        model = Organisation

    name = factory.Sequence(lambda n: f"Stichting {n}")
    sector = factory.LazyFunction(lambda: term("sector", "jeugdhulp"))


class SourceFactory(DjangoModelFactory):
    """A source."""

    class Meta:
        model = Source

    title = factory.Sequence(lambda n: f"Artikel {n}")
    author = "A. Auteur"
    url = "https://example.org/artikel"
