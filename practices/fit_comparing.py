"""The ways of comparing two places, for the rules of `practices.fit`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation

from django.utils.functional import Promise
from django.utils.translation import gettext as _

from practices.fit_verdict import Compared, Comparison, Degree, Here, Rule, There, Unknown
from practices.models import PracticePage
from practices.wording import number


def beside(there: There) -> Compared:
    """Where the source has words but nothing that can be compared: people must, and where it has not even words it is unknown."""
    if there.text.strip():
        return Comparison(
            Degree.DISCUSS, _("Dit kunnen wij niet voor je vergelijken. Leg jullie antwoord naast dat van daar.")
        )
    return Unknown(_("De bron zegt hierover te weinig om te vergelijken."))


def listed(codes: frozenset[str], there: There) -> str:
    """The names of these terms in words, in alphabetical order."""
    return ", ".join(sorted(there.names.get(code, code) for code in codes))


Table = Mapping[str, tuple[Degree, str | Promise]]
"""Answer: degree and words, for what depends on the answer alone."""


def by_table(name: str, table: Table) -> Rule:
    """A rule for a question whose answer says it all, once the source says that the criterion matters."""

    def compare(there: There, here: Here) -> Compared:
        found = table.get(here[name][0])
        return (
            Comparison(found[0], str(found[1])) if found else Unknown(_("Jullie antwoord ontbreekt nog."), there=False)
        )

    return Rule((name,), compare)


@dataclass(frozen=True, slots=True)
class Offer:
    """What the visitor asks for: the code that answers it, and one that answers it in part."""

    whole: str
    partly: str
    words: tuple[str | Promise, str | Promise]


def by_offer(name: str, offers: Mapping[str, Offer], none: str, none_words: str | Promise) -> Rule:
    """`none` is the answer of who needs nothing."""

    def compare(there: There, here: Here) -> Compared:
        answer = here[name][0]
        if answer == none:
            return Comparison(Degree.SAME, str(none_words))
        offer = offers.get(answer)
        if offer is None:
            return Unknown(_("Jullie antwoord ontbreekt nog."), there=False)
        for degree, code, words in zip(
            (Degree.SAME, Degree.PARTLY), (offer.whole, offer.partly), offer.words, strict=True
        ):
            if code in there.codes:
                return Comparison(degree, str(words))
        return beside(there)

    return Rule((name,), compare)


def ages_and_theme(there: There, here: Here) -> Compared:
    """Whether all children here have an age of there, and the families the same question."""
    ages = frozenset(here["leeftijd"])
    if not there.codes or not there.themes:
        return beside(there)
    if not ages & there.codes:
        return Comparison(Degree.OTHER, _("De kinderen bij jullie hebben een andere leeftijd."))
    inside, same = ages <= there.codes, bool(frozenset(here["vraag"]) & there.themes)
    if inside and same:
        return Comparison(Degree.SAME, _("De leeftijd is dezelfde, en wat er speelt ook."))
    words = [] if inside else [_("Een deel van jullie kinderen heeft een andere leeftijd.")]
    if not same:
        words.append(_("Daar speelt iets anders: %(themes)s.") % {"themes": listed(there.themes, there)})
    return Comparison(Degree.PARTLY, " ".join(words))


SCALES = tuple(PracticePage.Scale.values)


def scale(there: There, here: Here) -> Compared:
    """Smaller than there is worth a thought, a step larger too; two steps larger is another thing."""
    theirs, ours = next(iter(there.codes), ""), here["schaal"][0]
    if theirs not in SCALES or ours not in SCALES:
        return beside(there)
    steps = SCALES.index(ours) - SCALES.index(theirs)
    if steps == 0:
        return Comparison(Degree.SAME, _("Jullie beginnen even groot als daar."))
    if steps < 0:
        return Comparison(Degree.PARTLY, _("Jullie beginnen kleiner dan daar."))
    if steps == 1:
        return Comparison(Degree.PARTLY, _("Jullie beginnen groter dan daar."))
    return Comparison(Degree.OTHER, _("Jullie beginnen veel groter dan daar."))


COSTS = ("k0", "k1", "k2", "k3", "k4")


def cost(there: There, here: Here) -> Compared:
    """Whether the money here reaches the cost band of there; one band short is in part."""
    theirs, ours = next(iter(there.codes), ""), here["geld"][0]
    if theirs not in COSTS or ours not in COSTS:
        return beside(there)
    short = COSTS.index(theirs) - COSTS.index(ours)
    if short <= 0:
        return Comparison(Degree.SAME, _("Jullie hebben wat het daar kost."))
    words = _("Jullie hebben minder dan het daar kost: %(cost)s.") % {"cost": listed(there.codes, there)}
    return Comparison(Degree.PARTLY if short == 1 else Degree.OTHER, words)


MOST_HOURS = 1_000
"""A week of more paid work than this at one site is a typing error."""


def hours(there: There, here: Here) -> Compared:
    """Hours first: too few are too few, also where the source does not name them all. More than it names says nothing then."""
    try:
        ours = Decimal(here["uren"][0])
    except InvalidOperation:
        ours = Decimal("NaN")
    if not ours.is_finite() or not 0 <= ours <= MOST_HOURS:
        return Unknown(_("Jullie antwoord ontbreekt nog."), there=False)
    if there.hours is None:
        return Unknown(_("De bron noemt geen uren per week."))
    figures = {"ours": number(ours), "theirs": number(there.hours)}
    if ours < there.hours:
        words = _("Jullie hebben %(ours)s uur per week. Daar is het minstens %(theirs)s.") % figures
        return Comparison(Degree.PARTLY if ours * 2 >= there.hours else Degree.OTHER, words)
    if not there.whole:
        words = _(
            "Jullie hebben genoeg voor de %(theirs)s uur die de bron noemt, maar zij noemt niet van iedereen de uren."
        )
        return Unknown(words % figures)
    if not there.volunteers:
        return Comparison(Degree.SAME, _("Jullie hebben %(ours)s uur per week. Daar is het %(theirs)s.") % figures)
    volunteers = next(iter(here.get("vrijwilligers", ())), "")
    if volunteers not in ("ja", "nee"):
        return Unknown(_("Daar werken vrijwilligers mee. Vul in of jullie dat ook doen."), there=False)
    if volunteers == "nee":
        return Comparison(Degree.OTHER, _("Daar werken vrijwilligers mee, bij jullie niet."))
    return Comparison(Degree.SAME, _("Jullie hebben de uren, en vrijwilligers zoals daar."))


def law(there: There, here: Here) -> Compared:
    """What a sentence says about the law is for people to weigh, so it never simply fits."""
    if there.codes and here["land"][0] not in there.codes:
        return Comparison(Degree.OTHER, _("Jullie werken in een ander land, met andere wetten."))
    words = _("Of jullie grondslag klopt, kan alleen iemand bij jullie beoordelen. Laat het nakijken.")
    return Comparison(Degree.DISCUSS, words)


def by_coverage(name: str, whole: str | Promise, some: str | Promise, none: str | Promise) -> Rule:
    """Whether all of what is there is here as well; `missing` in the words is what is not."""

    def compare(there: There, here: Here) -> Compared:
        if not there.codes:
            return beside(there)
        missing = there.codes - frozenset(here[name])
        if not missing:
            return Comparison(Degree.SAME, str(whole))
        degree, words = (Degree.OTHER, none) if missing == there.codes else (Degree.PARTLY, some)
        return Comparison(degree, str(words) % {"missing": listed(missing, there)})

    return Rule((name,), compare)
