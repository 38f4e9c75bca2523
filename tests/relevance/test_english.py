"""Questions in English about the demo content, written before they were first asked."""

from pathlib import Path

import pytest

from core import state
from search import evaluate

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("bilingual_db")]
QUESTIONS = Path(__file__).parent / "queries_en.tsv"


def test_at_least_nine_of_ten_come_among_the_first_three_and_none_finds_nothing():
    with QUESTIONS.open(encoding="utf-8") as lines:
        questions = evaluate.read(lines)
    assert len(questions) >= 15
    outcomes = evaluate.run(questions, state.current(), "en")
    figures = evaluate.figures(outcomes)
    missed = [outcome.question.query for outcome in outcomes if not 1 <= outcome.rank <= 3]
    assert figures.success3 >= 0.9 * len(questions), missed
    assert figures.zero == 0
