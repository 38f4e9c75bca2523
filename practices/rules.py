"""What must be true before a practice is published, and how complete it is. The only place that says so.

Works on a page in memory (a form's instance, a revision's object) as well as on a stored one, and never fails on a half-filled draft.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from html import unescape
from typing import TYPE_CHECKING

from django.utils.functional import Promise
from django.utils.html import strip_tags
from django.utils.translation import gettext_lazy as _

from practices.models.groups import GROUPS, Gap, Group
from practices.models.partners import FAMILY
from practices.models.term import Scheme

if TYPE_CHECKING:
    from practices.models.page import PracticePage

MINIMUM_PARTNERS = 2
MINIMUM_STEPS = 3
# From this level on the evidence is an official recognition (fields-and-vocabularies, "Evidence").
RECOGNISED = ("e5", "e6", "e7", "e8")


@dataclass(frozen=True, slots=True)
class Problem:
    """Something that keeps a practice from being published. `field` is the form field or the row set to mend."""

    field: str
    message: str | Promise


@dataclass(frozen=True, slots=True)
class GroupState:
    """A group of fields: stated, or empty with the reason that the editor gave (a `Gap` value, or "" for none)."""

    group: Group
    stated: bool
    gap: str

    @property
    def settled(self) -> bool:
        """Whether nobody has to look at it any more: stated, or empty for a reason."""
        return self.stated or bool(self.gap)


def filled(html: str | None) -> bool:
    """Whether rich text or plain text holds any words."""
    return bool(unescape(strip_tags(html or "")).replace("\xa0", " ").strip())


def _is_stated(page: PracticePage, slug: str) -> bool:
    tests: dict[str, Callable[[], bool]] = {
        "aanleiding": lambda: filled(page.context) and filled(page.goal),
        "voor-wie": lambda: page.all_ages or page.age_from is not None or page.age_to is not None,
        "waar": lambda: page.national or any(line.place_id for line in page.places.all()),
        "partners": lambda: len(page.partners.all()) >= MINIMUM_PARTNERS,
        "samenwerking": lambda: bool(page.slugs(Scheme.FORM)),
        "stappen": lambda: len(page.steps.all()) >= MINIMUM_STEPS,
        "inzet": lambda: bool(page.staffing.all()),
        "kosten": lambda: any(slug != "onbekend" for slug in page.slugs(Scheme.COST)),
        "randvoorwaarden": lambda: bool(page.preconditions.all()),
        "resultaten": lambda: bool(page.results.all()),
        "bewijs": lambda: bool(page.slugs(Scheme.EVIDENCE)),
        "overdracht": lambda: any(line.text.strip() for line in page.transfer.all()),
    }
    return tests[slug]()


def completeness(page: PracticePage) -> tuple[GroupState, ...]:
    """The state of the twelve groups, in the order of the page."""
    return tuple(
        GroupState(group, _is_stated(page, group.slug), getattr(page, group.gap) if group.gap else "")
        for group in GROUPS
    )


def problems(page: PracticePage) -> list[Problem]:
    """Everything that keeps this page from being published, in the order of the editor's tabs. Empty means: ready."""
    return [
        *_core(page),
        *_for_whom(page),
        *_partners(page),
        *_relations(page),
        *_demands(page),
        *_evidence(page),
        *_care(page),
    ]


def _core(page: PracticePage) -> Iterator[Problem]:
    if not page.title.strip():
        yield Problem("title", _("Geef de praktijk een titel."))
    if not page.summary.strip():
        yield Problem("summary", _("Schrijf een korte samenvatting (hoogstens 300 tekens)."))
    if not filled(page.context):
        yield Problem("context", _("Schrijf op wat de aanleiding was."))
    if not filled(page.goal):
        yield Problem("goal", _("Schrijf op wat het doel is."))
    if not page.slugs(Scheme.KIND):
        yield Problem("kind", _("Kies de soort: praktijk, programma, patroon of onderzoek."))
    if page.image and not page.image.is_decorative and not (page.image_alt.strip() or page.image.description):
        yield Problem("image_alt", _("Beschrijf het beeld voor wie het niet kan zien."))


def _for_whom(page: PracticePage) -> Iterator[Problem]:
    if not page.all_ages and page.age_from is None and page.age_to is None:
        yield Problem("age_from", _("Geef een leeftijd in maanden, of vink aan: alle leeftijden."))
    if page.age_from is not None and page.age_to is not None and page.age_from > page.age_to:
        yield Problem("age_to", _("De leeftijd 'tot' is lager dan de leeftijd 'vanaf'."))
    if not _is_stated(page, "waar") and not page.where_gap:
        yield Problem("places", _("Kies een plaats, vink 'landelijk' aan, of geef aan dat de bron dit niet vermeldt."))


def _partners(page: PracticePage) -> Iterator[Problem]:
    lines = list(page.partners.all())
    if not any(line.roles for line in lines):
        yield Problem("partners", _("Voeg minstens één partner toe met een rol."))
    for number, line in enumerate(lines, 1):
        if not line.display_name:
            yield Problem("partners", _("Partner %(number)s heeft geen naam en geen organisatie.") % {"number": number})
        elif not line.sector_id or not line.roles:
            yield Problem("partners", _("Partner '%(name)s' mist een sector of een rol.") % {"name": line.display_name})
    keys = [line.reference for line in lines]
    for key in sorted({key for key in keys if keys.count(key) > 1}):
        yield Problem("partners", _("Twee partners hebben dezelfde korte code: %(key)s.") % {"key": key})
    if len(lines) < MINIMUM_PARTNERS and not page.partners_gap:
        yield Problem("partners_gap", _("Noem minstens twee partners, of geef aan dat de bron er maar één vermeldt."))
    if not page.slugs(Scheme.FORM):
        yield Problem("forms", _("Kies minstens één samenwerkingsvorm."))


def _relations(page: PracticePage) -> Iterator[Problem]:
    keys = {line.reference for line in page.partners.all()}
    for line in page.relations.all():
        if not line.kind_id:
            yield Problem("relations", _("Kies bij elke relatie wat er gebeurt."))
        for key in (line.source, line.target):
            if key not in keys and key != FAMILY:
                yield Problem("relations", _("De relatie noemt '%(key)s', maar zo heet geen partner.") % {"key": key})


def _demands(page: PracticePage) -> Iterator[Problem]:
    steps = len(page.steps.all())
    if 0 < steps < MINIMUM_STEPS:
        yield Problem(
            "steps", _("Beschrijf minstens drie stappen, of haal ze weg en geef aan dat de bron ze niet vermeldt.")
        )
    if not steps and not page.steps_gap:
        yield Problem("steps_gap", _("Beschrijf de stappen, of geef aan dat de bron ze niet vermeldt."))
    if not page.staffing.all() and not page.staffing_gap:
        yield Problem("staffing_gap", _("Noem wie eraan werkt, of geef aan dat de bron dit niet vermeldt."))
    if not page.slugs(Scheme.COST) and not page.cost_gap:
        yield Problem("cost_gap", _("Kies een kostenband, of geef aan dat de bron geen kosten vermeldt."))
    if not page.preconditions.all() and not page.preconditions_gap:
        yield Problem("preconditions_gap", _("Kies een randvoorwaarde, of geef aan dat de bron ze niet vermeldt."))
    if any(not line.term_id for line in page.preconditions.all()):
        yield Problem("preconditions", _("Kies bij elke regel een randvoorwaarde."))


def _evidence(page: PracticePage) -> Iterator[Problem]:
    if any(not line.kind or not line.source_id for line in page.results.all()):
        yield Problem("results", _("Geef bij elk resultaat de soort en de bron."))
    if any(not line.source_id for line in page.plans.all()):
        yield Problem("plans", _("Geef bij elk plan of elke verwachting de bron."))
    levels = page.slugs(Scheme.EVIDENCE)
    if not levels:
        yield Problem("evidence", _("Kies het bewijsniveau."))
    if any(level in RECOGNISED for level in levels) and not any(
        line.url and line.date for line in page.recognitions.all()
    ):
        yield Problem(
            "recognitions", _("Dit bewijsniveau vraagt een erkenning met het adres in het register en de datum.")
        )
    if not any(line.text.strip() for line in page.transfer.all()) and not page.transfer_gap:
        yield Problem("transfer_gap", _("Vul het overdrachtsprofiel in, of geef aan dat de bron er niets over zegt."))
    if any(not line.source_id for line in page.adoptions.all()):
        yield Problem("adoptions", _("Geef bij elke overname de bron."))
    criteria = [line.criterion for line in page.transfer.all()]
    if len(criteria) != len(set(criteria)):
        yield Problem("transfer", _("Elk overdrachtscriterium mag maar één keer voorkomen."))
    for quote in page.quotes.all():
        if not quote.source_id or not quote.consent:
            yield Problem(
                "quotes", _("Geef bij het citaat van %(who)s de bron en de toestemming.") % {"who": quote.speaker}
            )


def _care(page: PracticePage) -> Iterator[Problem]:
    if not any(line.source_id for line in page.sources.all()):
        yield Problem("sources", _("Kies minstens één bron."))
    if not page.slugs(Scheme.PHASE):
        yield Problem("phase", _("Kies de fase."))
    if page.next_check is None:
        yield Problem("next_check", _("Vul in wanneer deze praktijk weer nagekeken wordt."))


__all__ = ["RECOGNISED", "Gap", "GroupState", "Problem", "completeness", "filled", "problems"]
