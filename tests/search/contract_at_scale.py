"""More of what every engine must do: with whatever is typed, with every change, and with many pages. Goes with `EngineContract`."""

import random
import uuid
from dataclasses import replace

import pytest
from django.contrib.contenttypes.models import ContentType
from wagtail.models import Locale, Page, PageViewRestriction

from core import state
from search import check, indexing, service
from search.contract import SearchRequest
from search.engines.base import Filter, Question
from search.engines.postgres import PostgresEngine
from search.engines.reference import ReferenceEngine
from tests.search import kinds
from tests.search.contract_suite import WORDS
from tests.search.kinds import ORGANISATIONS, ROLES, SECTORS, THEMES

MANY = 2_000
QUESTIONS = 500


def many_pages(home, number):
    """Published pages with random content, the same every time, put into the tree by hand: that is a hundred times as fast."""
    choose = random.Random(20261128)
    content_type, locale = ContentType.objects.get_for_model(Page), Locale.objects.get(language_code="nl")
    first = home.numchild + 1
    pages = []
    for position in range(first, first + number):
        sectors = choose.sample(SECTORS, k=choose.randint(0, 3))
        content = kinds.pack(
            summary=" ".join(choose.choices(WORDS, k=4)),
            body=" ".join(choose.choices(WORDS, k=choose.randint(0, 25))),
            published=choose.choice([None, f"2025-0{choose.randint(1, 9)}-1{choose.randint(0, 9)}"]),
            checked=choose.choice([None, f"2026-0{choose.randint(1, 9)}-11"]),
            kind=choose.choice(["practice", "practice", "article"]),
            facets={
                "sector": [value.slug for value in sectors],
                "theme": [value.slug for value in choose.sample(THEMES, k=choose.randint(0, 3))],
                "partner": [f"{value.slug}:{choose.choice(ROLES).slug}" for value in sectors],
                "organisation": [value.slug for value in choose.sample(ORGANISATIONS, k=choose.randint(0, 2))],
                "hours": [choose.choice(["onbekend", "anders", *map(str, range(60))])],
            },
        )
        title = " ".join(choose.sample(WORDS, k=3)).capitalize()
        pages.append(
            Page(
                title=title,
                draft_title=title,
                slug=f"pagina-{position}",
                url_path=f"{home.url_path}pagina-{position}/",
                path=Page._get_path(home.path, home.depth + 1, position),
                depth=home.depth + 1,
                content_type=content_type,
                locale=locale,
                translation_key=uuid.uuid4(),
                live=choose.random() > 0.05,
                **content,
            )
        )
    made = Page.objects.bulk_create(pages)
    Page.objects.filter(pk=home.pk).update(numchild=home.numchild + number)
    indexing.refresh([page.pk for page in made])
    return made


class ContractAtScale:
    """What engines do with anything that is typed, with every change, and with many pages."""

    def test_cards_that_come_along_are_those_that_are_asked_for(self, make_page, engine):
        for number in range(3):
            make_page(f"Huisbezoek {number}", body="Tekst.", facets={"partner": ["jeugdhulp:host"], "theme": ["taal"]})
        prepared = service.prepare(SearchRequest("nl", q="huisbezoek"), state.current())
        answer = engine.search(prepared.question)
        apart = engine.cards(answer.ids, texts=True)
        assert [(card.text, sorted(card.facets)) for card in apart] == [
            ("Tekst.", ["partner:jeugdhulp", "partner:jeugdhulp:host", "theme:taal"])
        ] * 3
        assert answer.cards in (None, tuple(apart))
        assert apart == PostgresEngine().cards(answer.ids, texts=True)

    def test_what_an_editor_does_is_seen_by_the_next_question(self, make_page, ask):
        page = make_page("Eerste titel", slug="oud", facets={"theme": ["taal"]})
        assert self.titles(ask("titel")) == ["Eerste titel"]
        page.title, page.slug = "Tweede titel", "nieuw"
        page.search_description = page.search_description.replace("taal", "armoede")
        page.save_revision().publish()
        found = ask("titel")
        assert [(hit.card["title"], hit.url) for hit in found.hits] == [("Tweede titel", "/nieuw/")]
        assert self.counts(found, "theme") == {"armoede": 1}
        page.unpublish()
        assert ask("titel").total == 0
        page.save_revision().publish()
        restriction = PageViewRestriction.objects.create(page=page, restriction_type=PageViewRestriction.LOGIN)
        assert (ask("titel").total, self.counts(ask(), "theme")) == (0, {})
        restriction.delete()
        assert ask("titel").total == 1
        type(page).objects.get(pk=page.pk).delete()
        assert (ask("titel").total, ask().total) == (0, 0)

    def test_the_order_in_which_filters_are_given_changes_nothing(self, make_page, engine):
        for number in range(6):
            theme, sector = THEMES[number % 2].slug, SECTORS[number % 3].slug
            make_page(f"Pagina {number}", facets={"theme": [theme], "partner": [f"{sector}:host"]})
        chosen = (
            Filter("theme", ("taal",)),
            Filter("partner", ("kinderopvang",), requirement=True),
            Filter("partner", ("kinderopvang:host",), requirement=True),
        )
        first = engine.search(Question("nl", filters=chosen))
        other = engine.search(Question("nl", filters=chosen[::-1]))
        assert first.total == 1
        assert replace(other, without=other.without[::-1]) == first

    def test_a_filter_without_values_is_met_by_nothing(self, make_page, engine):
        for number in range(3):
            make_page(f"Huisbezoek {number}", facets={"theme": ["taal"]})
        scored = service.prepare(SearchRequest("nl", q="huisbezoek"), state.current()).question.scored
        for words in (None, scored):
            answer = engine.search(
                Question("nl", words, filters=(Filter("organisation", ()), Filter("theme", ("taal",))))
            )
            assert (answer.total, answer.matches, answer.without) == (0, 3, (3, 0))
            assert not any(answer.counts.get("theme", {}).values())

    @pytest.mark.parametrize(
        "q",
        [
            "huisbezoek OR NOT armoede",
            "huisbezoek* ~2 ^4 title:huisbezoek [a TO z] {!xml}",
            "' & | ! : * ( ) <-> \\ /armoe.*/",
            "<script>alert(1)</script> huisbezoek",
            "'); DROP TABLE search_searchdocument; --",
            '{"match_all": {}} huisbezoek',
            "~theme:taal +huisbezoek ^huis",
            "%s %(x)s %% 🙂 ½ ﬁ \u202e huisbezoek",
        ],
    )
    def test_operators_and_markup_are_only_words(self, make_page, ask, q):
        make_page("Huisbezoek", facets={"theme": ["taal"]})
        make_page("Iets anders", facets={"theme": ["taal"]})
        assert ask(q).total == ("huisbezoek" in q)

    @pytest.mark.parametrize("q", [" ".join(WORDS * 12)[:2_000], " ".join(WORDS * 4)[:500], "x" * 2_000], ids=len)
    def test_long_questions_get_the_answers_of_the_slow_engine(self, make_page, engine, q):
        for number in range(8):
            make_page(" ".join(WORDS[number : number + 5]), body=" ".join(WORDS[number::2]))
        question = service.prepare(SearchRequest("nl", q=q), state.current()).question
        slow = ReferenceEngine(check.documents())
        assert check.answer_differences(engine.search(question), slow.search(question)) == []

    def test_500_random_questions_among_2000_pages_get_the_answers_of_the_slow_engine(self, home, engine):
        pages = many_pages(home, MANY)
        slow = ReferenceEngine(document for document in indexing.build([page.pk for page in pages if page.live]))
        choose, versions, wrong, asked = random.Random(7), state.current(), {}, 0
        for request in check.random_requests(QUESTIONS, 3, "nl"):
            question = service.prepare(request, versions, ("organisation",)).question
            question = replace(
                question,
                offset=choose.choice([0, 0, 10, 60]),
                limit=choose.choice([10, 25]),
                kinds=choose.choice([(), (), ("article",), ("article", "practice")]),
                long=choose.choice([(), ("organisation",)])
                if not request.values("organisation")
                else ("organisation",),
            )
            found = check.answer_differences(engine.search(question), slow.search(question))
            asked += 1
            if found:
                wrong[request] = found
        assert (wrong, asked) == ({}, QUESTIONS)
