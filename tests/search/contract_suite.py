"""What every engine must do, whatever it is built on. Subclass it with an `engine` fixture; the pages are real and published.

The expected figures are not computed here by a copy of the code under test: they are written out, or counted by `ReferenceEngine`, which
looks at freshly built documents one by one.
"""

import random

import pytest

from core import state
from search import check, service
from search.analysis import analyser_for
from search.contract import SearchRequest
from search.engines.base import Condition, Question
from tests.search.kinds import ORGANISATIONS, ROLES, SECTORS, THEMES

WORDS = [
    "kinderopvang",
    "taalachterstand",
    "huisbezoek",
    "wijkteam",
    "jeugdhulpverlener",
    "armoede",
    "peuters",
    "ouders",
    "samenwerking",
    "vrijwilliger",
    "consultatiebureau",
    "maatje",
    "gezinnen",
    "opvoedondersteuning",
    "gemeente",
    "buurthuis",
]


class EngineContract:
    """The rules of the road for engines."""

    @pytest.fixture
    def ask(self, engine):
        def find(q="", *, page=1, page_size=10, sort="relevance", locale="nl", kinds=(), long=(), **filters):
            request = SearchRequest(
                locale=locale,
                q=q,
                kinds=kinds,
                filters=tuple((facet, tuple(sorted(values))) for facet, values in filters.items()),
                sort=sort,
                page=page,
                page_size=page_size,
            )
            return service.find(request, state.current(), engine, long)

        return find

    @staticmethod
    def counts(page, facet):
        (result,) = (result for result in page.facets if result.name == facet)
        return {option.value: option.results for option in result.options if option.results}

    @staticmethod
    def titles(page):
        return [hit.card["title"] for hit in page.hits]

    def test_or_within_a_facet_and_between_facets(self, make_page, ask):
        make_page("A", facets={"theme": ["taal"], "sector": ["onderwijs"]})
        make_page("B", facets={"theme": ["armoede"], "sector": ["onderwijs"]})
        make_page("C", facets={"theme": ["inclusie"], "sector": ["jeugdhulp"]})
        assert sorted(self.titles(ask(theme=["taal", "armoede"]))) == ["A", "B"]
        assert self.titles(ask(theme=["taal", "inclusie"], sector=["jeugdhulp"])) == ["C"]

    def test_each_count_has_the_other_filters_applied(self, make_page, ask):
        make_page("A", facets={"theme": ["taal"], "sector": ["onderwijs"]})
        make_page("B", facets={"theme": ["armoede"], "sector": ["onderwijs"]})
        make_page("C", facets={"theme": ["taal"], "sector": ["jeugdhulp"]})
        page = ask(theme=["taal"], sector=["onderwijs"])
        assert page.total == 1
        assert self.counts(page, "theme") == {"taal": 1, "armoede": 1}
        assert self.counts(page, "sector") == {"onderwijs": 1, "jeugdhulp": 1}

    def test_a_requirement_is_met_by_one_line(self, make_page, ask):
        make_page("Een regel", facets={"partner": ["jeugdhulp:expertise"]})
        make_page("Twee regels", facets={"partner": ["jeugdhulp:host", "sociaal-werk:expertise"]})
        assert self.titles(ask(partner=["jeugdhulp:expertise"])) == ["Een regel"]

    def test_requirements_are_all_met_and_counts_say_what_adding_gives(self, make_page, ask):
        make_page("A", facets={"partner": ["kinderopvang:host", "sociaal-werk:uitvoerder"]})
        make_page("B", facets={"partner": ["kinderopvang:host", "jeugdhulp:expertise"]})
        make_page("C", facets={"partner": ["sociaal-werk:host"]})
        one = ask(partner=["kinderopvang"])
        assert one.total == 2
        assert self.counts(one, "partner") == {
            "kinderopvang": 2,
            "kinderopvang:host": 2,
            "sociaal-werk": 1,
            "jeugdhulp": 1,
        }
        both = ask(partner=["kinderopvang", "sociaal-werk"])
        assert self.titles(both) == ["A"]
        assert self.counts(both, "partner")["sociaal-werk:uitvoerder"] == 1

    def test_zero_results_tell_what_dropping_each_filter_gives(self, make_page, ask):
        make_page("A", facets={"theme": ["taal"], "partner": ["kinderopvang:host"]})
        make_page("B", facets={"theme": ["taal"], "partner": ["jeugdhulp:expertise"]})
        page = ask(theme=["taal"], partner=["kinderopvang:host", "jeugdhulp"])
        assert page.total == 0
        assert [(r.facet, r.label, r.values, r.total) for r in page.without] == [
            ("partner", "Jeugdhulp", ("jeugdhulp",), 1),
            ("partner", "Kinderopvang: Host", ("kinderopvang:host",), 1),
        ]

    def test_long_facets_are_counted_when_asked_for_or_chosen(self, make_page, ask):
        make_page("A", facets={"organisation": ["organisatie-1", "organisatie-2"]})
        make_page("B", facets={"organisation": ["organisatie-2"]})
        assert self.counts(ask(), "organisation") == {}
        assert self.counts(ask(long=("organisation",)), "organisation") == {"organisatie-1": 1, "organisatie-2": 2}
        assert self.counts(ask(organisation=["organisatie-1"]), "organisation") == {
            "organisatie-1": 1,
            "organisatie-2": 2,
        }

    def test_a_number_finds_what_has_at_most_so_many(self, make_page, ask):
        for title, hours in (("Nul", "0"), ("Vier", "4"), ("Zestien", "16"), ("Zeventien", "17"), ("Veel", "99999")):
            make_page(title, facets={"hours": [hours], "theme": ["taal"]})
        make_page("Zwijgt", facets={"hours": ["onbekend"], "theme": ["taal"]})
        make_page("Zwijgt ook", facets={"hours": ["onbekend"]})
        make_page("In fte", facets={"hours": ["anders"], "theme": ["armoede"]})
        make_page("Zonder deze gegevens")
        sixteen = ask(hours=["16"])
        assert sorted(self.titles(sixteen)) == ["Nul", "Vier", "Zestien"]
        assert self.counts(sixteen, "hours") == {"16": 3, "onbekend": 2, "anders": 1}
        assert self.counts(sixteen, "theme") == {"taal": 3}
        assert self.titles(ask(hours=["0"])) == ["Nul"]
        assert sorted(self.titles(ask(hours=["onbekend"]))) == ["Zwijgt", "Zwijgt ook"]
        both = ask(hours=["16", "onbekend"], theme=["taal"])
        assert sorted(self.titles(both)) == ["Nul", "Vier", "Zestien", "Zwijgt"]
        assert self.counts(both, "hours") == {"16": 3, "onbekend": 1}
        assert self.counts(both, "theme") == {"taal": 4}

    def test_a_number_that_nothing_meets_can_be_dropped(self, make_page, ask):
        make_page("Veel", facets={"hours": ["40"], "theme": ["taal"]})
        page = ask(hours=["8"], theme=["taal"])
        assert [(r.facet, r.label, r.values, r.total) for r in page.without] == [
            ("hours", "hoogstens 8 uur", ("8",), 1)
        ]

    def test_orders(self, make_page, ask):
        make_page("Élan", published="2024-01-01", checked="2026-01-01")
        make_page("dorp", published="2025-01-01", checked="2025-01-01")
        make_page("Fort", published="2023-01-01")
        make_page("‘Citaat’", published="2022-01-01")
        assert self.titles(ask(sort="title")) == ["‘Citaat’", "dorp", "Élan", "Fort"]
        assert self.titles(ask(sort="newest")) == ["dorp", "Élan", "Fort", "‘Citaat’"]
        assert self.titles(ask(sort="checked"))[:2] == ["Élan", "dorp"]
        assert self.titles(ask()) == self.titles(ask(sort="newest"))

    def test_pages_follow_each_other_and_end(self, make_page, ask):
        for number in range(5):
            make_page(f"Pagina {number}", published=f"2024-01-0{number + 1}")
        assert self.titles(ask(page=1, page_size=2)) == ["Pagina 4", "Pagina 3"]
        assert self.titles(ask(page=3, page_size=2)) == ["Pagina 0"]
        last = ask(page=999_999, page_size=2)
        assert (last.total, last.hits, last.beyond, last.pages) == (5, (), True, 3)

    def test_locales_and_kinds_are_apart(self, make_page, ask):
        make_page("Praktijk")
        make_page("Artikel", kind="article")
        assert self.titles(ask(kinds=("article",))) == ["Artikel"]
        assert ask(locale="en").total == 0

    def test_a_page_about_it_comes_before_one_that_mentions_it(self, make_page, ask):
        make_page("Een dag op het kinderdagverblijf", body="woord " * 200 + "armoede")
        make_page("Armoede in de wijk", summary="Wat helpt tegen armoede", body="armoede " * 3 + "woord " * 100)
        assert self.titles(ask("armoede"))[0] == "Armoede in de wijk"

    def test_all_words_must_match_until_too_few_pages_have_them(self, make_page, ask):
        for number in range(3):
            make_page(f"Huisbezoek aan gezinnen {number}")
        make_page("Huisbezoek")
        strict = ask("huisbezoek gezinnen")
        assert (strict.total, strict.relaxed) == (3, False)
        wide = ask("huisbezoek gezinnen armoede")
        assert (wide.total, wide.relaxed) == (3, True)

    @pytest.mark.parametrize(
        ("title", "query"),
        [
            ("Werken aan taalachterstand", "taal achterstand"),
            ("Werken aan taal en achterstand", "taalachterstand"),
            ("Het wijkteam in de wijk", "buurtteam"),
            ("Het wijkteam in de wijk", "neighbourhood team"),
            ("OCMW en opvang", "sociaal huis"),
            ("Naar het consultatiebureau", "consultatieburo"),
            ("Home-Start", "homestart"),
            ("Home-Start", "home start"),
        ],
    )
    def test_words_that_mean_the_same(self, make_page, ask, title, query):
        make_page("Iets heel anders")
        make_page(title)
        assert self.titles(ask(query)) == [title]

    @pytest.mark.parametrize("query", ["geldzorgen", "poverty", "Armoede"])
    def test_labels_and_synonyms_of_terms_in_any_language_find_pages_with_the_term(self, make_page, ask, query):
        make_page("Zonder woorden", facets={"theme": ["armoede"]})
        make_page("Iets anders", facets={"theme": ["taal"]})
        assert self.titles(ask(query)) == ["Zonder woorden"]

    def test_conditions_hold_for_hits_counts_and_the_rest(self, make_page, engine):
        first = make_page("Warme overdracht in de wijk", facets={"theme": ["taal"]})
        second = make_page("Overdracht, warme broodjes en een wijkteam", facets={"theme": ["armoede"]})
        third = make_page("Iets heel anders", body="Zo’n warme overdracht.\nWarme", facets={"theme": ["taal"]})

        def found(*conditions):
            answer = engine.search(Question("nl", conditions=conditions, sort="title"))
            assert (answer.total, answer.matches) == (len(answer.ids), len(answer.ids))
            assert sum(answer.counts.get("theme", {}).values()) == answer.total
            return set(answer.ids)

        warm, handover, district = self.lexemes("warme overdracht wijk")
        assert found() == {first.pk, second.pk, third.pk}
        assert found(Condition((warm, handover), phrase=True)) == {first.pk, third.pk}
        assert found(Condition((handover, warm))) == {first.pk, second.pk, third.pk}
        assert found(Condition((handover, warm), phrase=True)) == {second.pk}
        assert found(Condition((warm, handover), phrase=True, absent=True)) == {second.pk}
        assert found(Condition((district,))) == {first.pk, second.pk}
        assert found(Condition((district,), phrase=True)) == {first.pk}
        assert found(Condition((district,), absent=True)) == {third.pk}
        assert found(Condition((warm, handover), phrase=True), Condition((district,), absent=True)) == {third.pk}

    @staticmethod
    def lexemes(text):
        return [analyser_for("nl").analyse(word).lexeme for word in text.split()]

    def test_a_phrase_does_not_run_from_the_title_into_the_text(self, make_page, engine):
        make_page("Alles over taal", summary="Ouders lezen voor")
        taal, ouders = self.lexemes("taal ouders")
        assert engine.search(Question("nl", conditions=(Condition((taal, ouders), phrase=True),))).total == 0
        assert engine.search(Question("nl", conditions=(Condition((taal, ouders)),))).total == 1

    def test_titles_by_the_first_letters_of_their_words(self, make_page, engine):
        make_page("De kinderopvang in Élst", published="2024-01-01")
        make_page("Opvang voor kinderen", published="2025-01-01")
        make_page("Voor-en-na de opvang", published=None)
        make_page("Opvang, nog niet klaar", live=False)

        def found(*prefixes, locale="nl", kinds=(), limit=10):
            return [card.card["title"] for card in engine.titles(locale, kinds, prefixes, limit)]

        assert found("opv") == ["Opvang voor kinderen", "Voor-en-na de opvang"]
        assert found("kind") == ["Opvang voor kinderen", "De kinderopvang in Élst"]
        assert found("kind", "els") == ["De kinderopvang in Élst"]
        assert found("na", "opvang") == ["Voor-en-na de opvang"]
        assert found("kind", limit=1) == ["Opvang voor kinderen"]
        assert found("kind", kinds=("article",)) == found("kind", locale="en") == found() == found("'x' | opv") == []

    def test_cards_bring_the_text_when_asked(self, make_page, engine):
        page = make_page("Met tekst", body="Hier staat het.")
        assert [card.text for card in engine.cards([page.pk])] == [""]
        assert [card.text for card in engine.cards([page.pk], texts=True)] == ["Hier staat het."]

    def test_the_most_requirements_that_can_be_asked(self, make_page, ask):
        pairs = [f"{sector.slug}:{role.slug}" for sector in SECTORS for role in ROLES]
        make_page("Met allen", facets={"partner": pairs, "theme": ["taal"], "sector": ["onderwijs"]})
        page = ask(partner=pairs, theme=["taal"], sector=["onderwijs"], organisation=["organisatie-1"])
        assert (page.total, [removal.facet for removal in page.without]) == (0, ["organisation"])
        assert ask(partner=pairs, theme=["taal"]).total == 1

    def test_random_questions_get_the_answers_of_the_slow_engine(self, make_page, engine):
        choose = random.Random(20261125)
        for number in range(60):
            sectors = choose.sample(SECTORS, k=choose.randint(0, 3))
            page = make_page(
                " ".join(choose.sample(WORDS, k=3)).capitalize(),
                body=" ".join(choose.choices(WORDS, k=choose.randint(5, 120))),
                published=choose.choice([None, f"2025-0{choose.randint(1, 9)}-11"]),
                checked=choose.choice([None, f"2026-0{choose.randint(1, 9)}-11"]),
                facets={
                    "sector": [value.slug for value in sectors],
                    "theme": [value.slug for value in choose.sample(THEMES, k=choose.randint(0, 3))],
                    "partner": [f"{value.slug}:{choose.choice(ROLES).slug}" for value in sectors],
                    "organisation": [value.slug for value in choose.sample(ORGANISATIONS, k=choose.randint(0, 2))],
                    "hours": [choose.choice(["onbekend", "anders", *map(str, range(60))])],
                },
            )
            if number % 10 == 0:
                page.unpublish()
        differences = {query: found for query, found in check.compare_counts(200, 1, "nl", engine=engine) if found}
        assert differences == {}
