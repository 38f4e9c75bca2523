"""What "Past dit bij ons?" asks about one's own place: for each of the twelve criteria, in its four groups.

Every question is about the place itself and never about the practice at hand, so an answer stays true at the next practice.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from django.utils.functional import Promise
from django.utils.text import format_lazy
from django.utils.translation import gettext_lazy as _

from practices.models import Criterion, PracticePage, Scheme
from practices.models.staffing import hours_per_daypart

Words = str | Promise
Kind = Literal["one", "several", "number", "sentence"]


@dataclass(frozen=True, slots=True)
class Question:
    """A question with a short answer.

    `choices` are its (code, words); a question with a `scheme` has the terms of that vocabulary instead. `name` is that of the form field.
    """

    name: str
    kind: Kind
    label: Words
    hint: Words = ""
    choices: tuple[tuple[str, Words], ...] = ()
    scheme: Scheme | None = None
    without: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Group:
    """Criteria that belong together, with what they are about."""

    slug: str
    title: Words
    about: Words
    criteria: tuple[Criterion, ...]


GROUPS = (
    Group(
        "mensen",
        _("Voor wie en hoe groot"),
        _("Lijken de kinderen en gezinnen bij jullie op die van daar?"),
        (Criterion.POPULATION, Criterion.SCALE),
    ),
    Group(
        "aanpak",
        _("De aanpak zelf"),
        _("Kunnen jullie doen wat de aanpak vraagt?"),
        (
            Criterion.CORE,
            Criterion.MATERIALS,
            Criterion.TRAINING,
            Criterion.STAFFING,
            Criterion.COST,
        ),
    ),
    Group(
        "plek",
        _("De plek en de mensen eromheen"),
        _("Is de omgeving er bij jullie klaar voor?"),
        (Criterion.LEGAL, Criterion.LEADERSHIP, Criterion.PARTNERS, Criterion.SETTING),
    ),
    Group("hulp", _("Hulp bij het overnemen"), _("Staan jullie er alleen voor?"), (Criterion.SUPPORT,)),
)
"""After PIET-T: population, intervention, environment and transfer."""

QUESTIONS: dict[Criterion, tuple[Question, ...]] = {
    Criterion.POPULATION: (
        Question(
            "leeftijd",
            "several",
            _("Hoe oud zijn de kinderen bij jullie?"),
            scheme=Scheme.AGE,
            # Bands that hold other bands would make one child count twice.
            without=("0-4", "alle-leeftijden"),
        ),
        Question("vraag", "one", _("Wat speelt er bij de gezinnen het meest?"), scheme=Scheme.THEME),
    ),
    Criterion.SCALE: (
        Question(
            "schaal",
            "one",
            _("Waar willen jullie mee beginnen?"),
            choices=(
                (PracticePage.Scale.GROUP.value, _("Eén groep")),
                (PracticePage.Scale.SITE.value, _("Eén locatie")),
                (PracticePage.Scale.NEIGHBOURHOOD.value, _("Een wijk")),
                (PracticePage.Scale.MUNICIPALITY.value, _("Een gemeente")),
                (PracticePage.Scale.REGION.value, _("Een regio")),
                (PracticePage.Scale.COUNTRY.value, _("Het hele land")),
            ),
        ),
    ),
    Criterion.CORE: (
        Question(
            "kern",
            "one",
            _("Hoe nemen jullie een aanpak over?"),
            choices=(
                ("houden", _("We houden de kern zoals die is")),
                ("deels", _("We willen delen van de kern veranderen")),
                ("eigen", _("We gebruiken alleen het idee")),
            ),
        ),
    ),
    Criterion.MATERIALS: (
        Question(
            "materiaal",
            "one",
            _("Wat hebben jullie nodig om te beginnen?"),
            choices=(
                ("handleiding", _("Een uitgewerkte handleiding")),
                ("voorbeelden", _("Voorbeelden of materialen")),
                ("niets", _("We schrijven het zelf uit")),
            ),
        ),
    ),
    Criterion.TRAINING: (
        Question(
            "scholing",
            "one",
            _("Is er bij jullie tijd en geld voor scholing of coaching?"),
            choices=(
                ("ja", _("Ja, dat is geregeld")),
                ("weinig", _("Een beetje")),
                ("nee", _("Nee")),
            ),
        ),
    ),
    Criterion.STAFFING: (
        Question(
            "uren",
            "number",
            _("Hoeveel betaalde uren per week kunnen jullie vrijmaken, per locatie?"),
            format_lazy(_("Een getal, bijvoorbeeld 16. Reken een dagdeel als {hours} uur."), hours=hours_per_daypart()),
        ),
        Question(
            "vrijwilligers",
            "one",
            _("Werken jullie met vrijwilligers?"),
            choices=(("ja", _("Ja")), ("nee", _("Nee"))),
        ),
    ),
    Criterion.COST: (
        Question(
            "geld",
            "one",
            _("Hoeveel is er bij jullie voor, per locatie per jaar?"),
            scheme=Scheme.COST,
            without=("onbekend",),
        ),
    ),
    Criterion.LEGAL: (
        Question(
            "land",
            "one",
            _("In welk land werken jullie?"),
            choices=(("nl", _("Nederland")), ("be", _("België")), ("anders", _("Een ander land"))),
        ),
        Question(
            "grondslag",
            "sentence",
            _("Op grond van welke wet of afspraak delen jullie gegevens, en wie geeft toestemming?"),
            _("Eén of twee zinnen, zonder namen van kinderen of ouders."),
        ),
    ),
    Criterion.LEADERSHIP: (
        Question(
            "steun",
            "one",
            _("Staat de leiding bij jullie achter zoiets?"),
            choices=(
                ("ruimte", _("Ja, en zij maakt er tijd of geld voor vrij")),
                ("woorden", _("Ja, maar zonder tijd of geld")),
                ("nee", _("Nog niet")),
            ),
        ),
    ),
    Criterion.PARTNERS: (
        Question(
            "partners",
            "several",
            _("Wie doen er bij jullie mee: jullie zelf, en partners die je kent en vertrouwt?"),
            scheme=Scheme.SECTOR,
        ),
    ),
    Criterion.SETTING: (Question("plek", "several", _("Waar zou het bij jullie gebeuren?"), scheme=Scheme.SETTING),),
    Criterion.SUPPORT: (
        Question(
            "hulp",
            "one",
            _("Hoeveel hulp willen jullie bij het overnemen?"),
            choices=(
                ("begeleiding", _("Iemand die met ons meekijkt")),
                ("gesprek", _("Een gesprek met wie het al doet")),
                ("geen", _("Geen, we redden het zelf")),
            ),
        ),
    ),
}


@dataclass(frozen=True, slots=True)
class Theory:
    """A framework that the twelve criteria come from, with what we took from it."""

    name: str
    took: Words
    url: str


THEORIES = (
    Theory(
        "PIET-T",
        _("de vier groepen, en dat je allebei de plekken moet kennen"),
        "https://doi.org/10.1186/s13012-018-0751-8",
    ),
    Theory(
        "ASTAIRE",
        _("dezelfde lijst voor daar en voor hier"),
        "https://doi.org/10.1186/1471-2458-13-1184",
    ),
    Theory(
        "Hexagon",
        _("de vragen over behoefte, draagkracht en hulp"),
        "https://implementation.fpg.unc.edu/resource/the-hexagon-an-exploration-tool/",
    ),
    Theory(
        "FRAME",
        _("opschrijven wat je verandert, en waarom"),
        "https://doi.org/10.1186/s13012-019-0898-y",
    ),
)
