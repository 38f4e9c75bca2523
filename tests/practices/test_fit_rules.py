"""The rule of each criterion: when a practice fits, when it asks for attention, when it does not fit, and when nobody knows."""

import itertools
import random
from decimal import Decimal

import pytest

from practices.fit import OUTCOMES, RULES, judge
from practices.fit_questions import GROUPS, QUESTIONS
from practices.fit_verdict import Degree, Outcome, There
from practices.models import Criterion, PracticePage

FITS, ATTENTION, UNFIT, UNKNOWN = Outcome.FITS, Outcome.ATTENTION, Outcome.UNFIT, Outcome.UNKNOWN


def there(need="moet", **values):
    """A place of which the source says something."""
    return There(**{"text": "Zo is het daar.", "confidence": "bron", "need": need, **values})


def codes(*found, **values):
    return there(codes=frozenset(found), names={code: code.upper() for code in found}, **values)


TODDLERS = {"codes": frozenset({"2-4"}), "themes": frozenset({"taal-en-vve"}), "names": {"taal-en-vve": "taal en VVE"}}
CASES = [
    # 1. The ages and the question of the families.
    ("doelgroep", there(**TODDLERS), {"leeftijd": ("2-4",), "vraag": ("taal-en-vve",)}, FITS, "dezelfde"),
    ("doelgroep", there(**TODDLERS), {"leeftijd": ("2-4", "4-12"), "vraag": ("taal-en-vve",)}, ATTENTION, "een deel"),
    ("doelgroep", there(**TODDLERS), {"leeftijd": ("2-4",), "vraag": ("armoede",)}, ATTENTION, "taal en VVE"),
    ("doelgroep", there(**TODDLERS), {"leeftijd": ("12-18",), "vraag": ("taal-en-vve",)}, UNFIT, "andere leeftijd"),
    ("doelgroep", there(), {"leeftijd": ("2-4",), "vraag": ("armoede",)}, ATTENTION, "niet voor je vergelijken"),
    ("doelgroep", there(**TODDLERS), {"leeftijd": ("2-4",)}, UNKNOWN, "antwoord ontbreekt"),
    # 2. As large, smaller, a step larger, much larger.
    ("schaal", codes("locatie"), {"schaal": ("locatie",)}, FITS, "even groot"),
    ("schaal", codes("land"), {"schaal": ("groep",)}, ATTENTION, "kleiner"),
    ("schaal", codes("locatie"), {"schaal": ("wijk",)}, ATTENTION, "groter"),
    ("schaal", codes("groep"), {"schaal": ("gemeente",)}, UNFIT, "veel groter"),
    ("schaal", there(), {"schaal": ("groep",)}, ATTENTION, "niet voor je vergelijken"),
    ("schaal", codes("locatie"), {}, UNKNOWN, "antwoord ontbreekt"),
    # 3. Keep the core, change parts, or only take the idea.
    ("kern", there(), {"kern": ("houden",)}, FITS, "houden de kern"),
    ("kern", there(), {"kern": ("deels",)}, ATTENTION, "delen van de kern"),
    ("kern", there(), {"kern": ("eigen",)}, UNFIT, "niet over"),
    ("kern", There(), {"kern": ("houden",)}, UNKNOWN, "De bron zegt hier niets"),
    # 4. What is asked for is on offer, in part, or not.
    ("materiaal", codes("handleiding"), {"materiaal": ("handleiding",)}, FITS, "handleiding"),
    ("materiaal", codes("voorbeelden"), {"materiaal": ("handleiding",)}, ATTENTION, "geen handleiding"),
    ("materiaal", there(), {"materiaal": ("handleiding",)}, ATTENTION, "niet voor je vergelijken"),
    ("materiaal", there(), {"materiaal": ("niets",)}, FITS, "zelf"),
    ("materiaal", There(), {"materiaal": ("niets",)}, UNKNOWN, "De bron zegt hier niets"),
    # 5. Time and money for training.
    ("scholing", there(), {"scholing": ("ja",)}, FITS, "tijd en geld"),
    ("scholing", there(), {"scholing": ("weinig",)}, ATTENTION, "weinig"),
    ("scholing", there(), {"scholing": ("nee",)}, UNFIT, "geen tijd"),
    ("scholing", there(), {"scholing": ()}, UNKNOWN, "antwoord ontbreekt"),
    # 6. Enough hours, half of them, less; and what the source leaves open.
    ("inzet", there(hours=Decimal(16), whole=True), {"uren": ("16",)}, FITS, "16"),
    ("inzet", there(hours=Decimal(16), whole=True), {"uren": ("8",)}, ATTENTION, "minstens 16"),
    ("inzet", there(hours=Decimal(16), whole=True), {"uren": ("7.5",)}, UNFIT, "7,5 uur"),
    ("inzet", there(hours=Decimal(16), whole=False), {"uren": ("40",)}, UNKNOWN, "niet van iedereen"),
    ("inzet", there(hours=Decimal(16), whole=False), {"uren": ("2",)}, UNFIT, "minstens 16"),
    ("inzet", there(), {"uren": ("40",)}, UNKNOWN, "geen uren per week"),
    ("inzet", there(hours=Decimal(0), whole=True, volunteers=True), {"uren": ("2",)}, UNKNOWN, "vrijwilligers"),
    (
        "inzet",
        there(hours=Decimal(0), whole=True, volunteers=True),
        {"uren": ("2",), "vrijwilligers": ("nee",)},
        UNFIT,
        "bij jullie niet",
    ),
    (
        "inzet",
        there(hours=Decimal(0), whole=True, volunteers=True),
        {"uren": ("2",), "vrijwilligers": ("ja",)},
        FITS,
        "zoals daar",
    ),
    # 7. As much money, a band less, two bands less.
    ("kosten", codes("k2"), {"geld": ("k3",)}, FITS, "wat het daar kost"),
    ("kosten", codes("k2"), {"geld": ("k1",)}, ATTENTION, "minder dan het daar kost: K2"),
    ("kosten", codes("k3"), {"geld": ("k0",)}, UNFIT, "minder"),
    ("kosten", There(facts=("De gemeente betaalt",), confidence="redactie"), {"geld": ("k4",)}, UNKNOWN, "te weinig"),
    # 8. A sentence about the law never simply fits.
    ("wet", codes("nl"), {"land": ("nl",), "grondslag": ("Jeugdwet",)}, ATTENTION, "nakijken"),
    ("wet", codes("be"), {"land": ("nl",), "grondslag": ("Jeugdwet",)}, UNFIT, "ander land"),
    ("wet", codes("nl"), {"land": ("nl",)}, UNKNOWN, "antwoord ontbreekt"),
    ("wet", codes("nl"), {"land": ("nl",), "grondslag": ("   ",)}, UNKNOWN, "antwoord ontbreekt"),
    # 9. Support that makes room, support in words, none.
    ("steun", there(), {"steun": ("ruimte",)}, FITS, "ruimte"),
    ("steun", there(), {"steun": ("woorden",)}, ATTENTION, "geen tijd of geld"),
    ("steun", there(), {"steun": ("nee",)}, UNFIT, "niet achter"),
    ("steun", There(text="Zo is het."), {"steun": ("ruimte",)}, UNKNOWN, "hoe zeker"),
    # 10. All partners, some, none.
    ("partners", codes("a", "b"), {"partners": ("b", "a", "c")}, FITS, "kennen jullie ook"),
    ("partners", codes("a", "b"), {"partners": ("a",)}, ATTENTION, "Nog te vinden: B"),
    ("partners", codes("a", "b"), {"partners": ("c",)}, UNFIT, "A, B"),
    ("partners", codes("a"), {}, UNKNOWN, "antwoord ontbreekt"),
    # 11. The same kinds of place, some, none.
    ("omgeving", codes("thuis"), {"plek": ("thuis", "bso")}, FITS, "dezelfde soort plek"),
    ("omgeving", codes("thuis", "bso"), {"plek": ("bso",)}, ATTENTION, "THUIS"),
    ("omgeving", codes("thuis"), {"plek": ("bso",)}, UNFIT, "andere plek: THUIS"),
    ("omgeving", There(), {}, UNKNOWN, "De bron zegt hier niets over. Jullie antwoord ontbreekt nog."),
    # 12. Guidance, a talk, nothing needed.
    ("hulp", codes("begeleiding"), {"hulp": ("begeleiding",)}, FITS, "begeleiding"),
    ("hulp", codes("gesprek"), {"hulp": ("begeleiding",)}, ATTENTION, "geen begeleiding"),
    ("hulp", codes("gesprek"), {"hulp": ("gesprek",)}, FITS, "spreken"),
    ("hulp", There(), {"hulp": ("geen",)}, UNKNOWN, "De bron zegt hier niets"),
]


@pytest.mark.parametrize(("criterion", "there", "here", "outcome", "words"), CASES)
def test_the_verdict_and_its_reason(criterion, there, here, outcome, words):
    verdict = judge(Criterion(criterion), there, here)
    assert verdict.outcome == outcome
    assert words.lower() in verdict.reason.lower()


def test_every_criterion_has_at_least_three_cases_of_three_outcomes():
    for criterion in Criterion:
        outcomes = [case[3] for case in CASES if case[0] == criterion.value]
        assert len(outcomes) >= 3
        # What a sentence says about the law never simply fits; all others can.
        assert len(set(outcomes)) >= 3, criterion
        assert (FITS in outcomes) == (criterion != Criterion.LEGAL)


@pytest.mark.parametrize(
    ("need", "partly", "other"),
    [
        ("moet", ATTENTION, UNFIT),
        ("liefst", ATTENTION, ATTENTION),
        ("vrij", FITS, ATTENTION),
        ("onbekend", ATTENTION, ATTENTION),
    ],
)
def test_a_difference_weighs_as_much_as_the_source_asks_for(need, partly, other):
    there = codes("k3", need=need)
    assert judge(Criterion.COST, there, {"geld": ("k3",)}).outcome == FITS
    assert judge(Criterion.COST, there, {"geld": ("k2",)}).outcome == partly
    assert judge(Criterion.COST, there, {"geld": ("k0",)}).outcome == other


def test_only_where_the_source_says_that_it_must_nothing_fits_at_all():
    unfit = {(need, degree) for need, row in OUTCOMES.items() for degree in Degree if row[degree] == UNFIT}
    assert unfit == {("moet", Degree.OTHER)}


def test_who_must_say_more_is_told_apart():
    known, answered = codes("k2"), {"geld": ("k3",)}
    asked = [(judge(Criterion.COST, place, here)) for place in (known, There()) for here in (answered, {})]
    assert [(v.ask_there, v.ask_here) for v in asked] == [(False, False), (False, True), (True, False), (True, True)]


def test_clearing_an_answer_makes_exactly_that_criterion_unknown():
    places = {Criterion(case[0]): case[1] for case in CASES if case[3] in (FITS, ATTENTION)}
    answers = {}
    for case in CASES:
        if case[3] in (FITS, ATTENTION):
            answers |= case[2]
    assert set(places) == set(Criterion)
    before = {criterion: judge(criterion, place, answers) for criterion, place in places.items()}
    for criterion in Criterion:
        for name in RULES[criterion].asks:
            cleared = {other: values for other, values in answers.items() if other != name}
            after = {one: judge(one, place, cleared) for one, place in places.items()}
            assert after[criterion].outcome == UNKNOWN
            assert after[criterion].ask_here
            assert {one for one in Criterion if after[one] != before[one]} <= {criterion}


JUNK = ("", " ", "\x00", "onzin", "-1", "1e9", "NaN", "Infinity", "<b>ja</b>", "0", "9" * 40)
ANSWERS = {
    "leeftijd": ("2-4", "12-18"),
    "vraag": ("taal-en-vve", "armoede"),
    "schaal": tuple(PracticePage.Scale.values),
    "uren": ("0", "7.5", "16", "1000"),
    "geld": ("k0", "k2", "k4"),
    "partners": ("a", "b"),
    "plek": ("a", "b"),
    **{
        question.name: tuple(code for code, _ in question.choices)
        for questions in QUESTIONS.values()
        for question in questions
        if question.choices
    },
}
PLACES = [
    There(text=text, facts=facts, need=need, confidence=confidence, **compared)
    for text, facts, need, confidence, compared in itertools.product(
        ("", "Zo is het daar."),
        ((), ("Een feit",)),
        ("moet", "liefst", "vrij", "onbekend"),
        ("bron", "redactie", "onbekend"),
        (
            {},
            {"codes": frozenset({"2-4", "a", "k2", "locatie", "nl", "handleiding", "gesprek"})},
            {"codes": frozenset({"2-4"}), "themes": frozenset({"taal-en-vve"})},
            {"codes": frozenset({"k2"})},
            {"codes": frozenset({"a"})},
            {"codes": frozenset({"locatie"})},
            {"hours": Decimal(16), "whole": True},
            {"hours": Decimal(16), "whole": False, "volunteers": True},
            {"hours": Decimal(0), "whole": True, "volunteers": True},
        ),
    )
]


def test_no_combination_of_answers_makes_an_unknown_a_fit():
    chance = random.Random(7)
    names = [question.name for questions in QUESTIONS.values() for question in questions]
    seen = set()
    for _ in range(40_000):
        here = {
            name: tuple(chance.choices((*ANSWERS.get(name, ("AVG, ouders tekenen",)), *JUNK), k=chance.randint(0, 2)))
            for name in names
            if chance.random() < 0.8
        }
        criterion, place = chance.choice(list(Criterion)), chance.choice(PLACES)
        verdict = judge(criterion, place, here)
        seen.add((criterion, verdict.outcome))
        answered = all(any(value.strip() for value in here.get(name, ())) for name in RULES[criterion].asks)
        told = (place.text or place.facts) and place.confidence != "onbekend"
        if not answered or not told:
            assert verdict.outcome == UNKNOWN, (criterion, place, here)
        assert verdict.reason
        assert (verdict.outcome == UNKNOWN) == (verdict.ask_here or verdict.ask_there)
    for criterion in Criterion:
        assert {outcome for one, outcome in seen if one == criterion} >= {ATTENTION, UNKNOWN}
    assert {criterion for criterion, outcome in seen if outcome == FITS} == set(Criterion) - {Criterion.LEGAL}


def test_each_criterion_stands_in_one_group_and_is_asked_about_in_its_own_words():
    assert [criterion for group in GROUPS for criterion in group.criteria] == list(Criterion)
    names = [question.name for criterion in Criterion for question in QUESTIONS[criterion]]
    assert len(names) == len(set(names))
    for criterion in Criterion:
        assert set(RULES[criterion].asks) <= {question.name for question in QUESTIONS[criterion]}
