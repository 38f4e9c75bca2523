"""The vocabularies as SKOS: concepts with labels and definitions in two languages, under addresses that stay."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal as Choice

from rdflib import RDF, RDFS, Graph, Literal, URIRef
from rdflib.namespace import DCTERMS, OWL, SKOS

from core.linked_data import LICENCE
from practices.models import Scheme, Term

Format = Choice["turtle", "json-ld"]
LANGUAGES = ("nl", "en")


def scheme_graph(scheme: Scheme, whole: Callable[..., str]) -> Graph:
    """A vocabulary with all its terms; retired ones are marked. `whole(name, *args)` gives the address of a vocabulary ("scheme") or term
    ("concept"), with the host. One query."""
    graph = Graph()
    graph.bind("skos", SKOS)
    graph.bind("dcterms", DCTERMS)
    of_scheme = URIRef(whole("scheme", scheme.value))
    graph.add((of_scheme, RDF.type, SKOS.ConceptScheme))
    graph.add((of_scheme, DCTERMS.title, Literal(str(scheme.label), lang="nl")))
    graph.add((of_scheme, DCTERMS.license, URIRef(LICENCE)))
    terms = Term.objects.filter(scheme=scheme).select_related("parent")
    for term in terms:
        _add(graph, term, of_scheme, lambda slug: URIRef(whole("concept", scheme.value, slug)))
    return graph


def _add(graph: Graph, term: Term, of_scheme: URIRef, address: Callable[[str], URIRef]) -> None:
    concept = address(term.slug)
    graph.add((concept, RDF.type, SKOS.Concept))
    graph.add((concept, SKOS.inScheme, of_scheme))
    graph.add((concept, SKOS.notation, Literal(term.slug)))
    for language in LANGUAGES:
        label, definition = getattr(term, f"label_{language}"), getattr(term, f"definition_{language}")
        if label:
            graph.add((concept, SKOS.prefLabel, Literal(label, lang=language)))
        if definition:
            graph.add((concept, SKOS.definition, Literal(definition, lang=language)))
    if term.label_be:
        graph.add((concept, SKOS.altLabel, Literal(term.label_be, lang="nl-BE")))
    for word in term.synonyms:
        # Synonyms are Dutch, Flemish and English mixed; they carry no language.
        graph.add((concept, SKOS.altLabel, Literal(word)))
    if term.parent:
        graph.add((concept, SKOS.broader, address(term.parent.slug)))
        graph.add((address(term.parent.slug), SKOS.narrower, concept))
    else:
        graph.add((concept, SKOS.topConceptOf, of_scheme))
        graph.add((of_scheme, SKOS.hasTopConcept, concept))
    if term.url:
        graph.add((concept, RDFS.seeAlso, URIRef(term.url)))
    if term.retired:
        graph.add((concept, OWL.deprecated, Literal(True)))


def serialised(scheme: Scheme, whole: Callable[..., str], form: Format) -> str:
    """The vocabulary as Turtle or JSON-LD."""
    return str(scheme_graph(scheme, whole).serialize(format=form, auto_compact=True))
