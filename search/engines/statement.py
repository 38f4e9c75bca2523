# ruff: noqa: S608 - names and numbers of our own are put into the text; everything from outside is a parameter
"""The text of the search statement. It depends on the shape of a question only; every value in it is a parameter.

Two rules from measurement. The query never stands in the text as a constant: then the planner reads every tsvector instead of the
index (24 ms against 1.5). And nothing is ranked with `ts_rank`: a score is a sum of whole numbers over index scans.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from search import weights
from search.contract import Sort
from search.engines.base import Filter, Question
from search.impact import TITLE_WORD, as_sequence
from search.lanes import UNCOUNTED
from search.scoring import Scored

ORDER: dict[Sort, str] = {
    "relevance": "score DESC, published DESC NULLS LAST, page_id",
    "newest": "published DESC NULLS LAST, page_id",
    "checked": "checked DESC NULLS LAST, page_id",
    "title": 'sort_title COLLATE "C", page_id',
}

_SCORE = """
score AS MATERIALIZED (
  SELECT t.page_id, sum(p.weight) AS score
  FROM unnest(%(lexemes)s::text[], %(weights)s::int[]) AS p(lexeme, weight)
  JOIN search_searchtext t ON t.lexemes @@ p.lexeme::tsquery
  GROUP BY t.page_id
), hit AS MATERIALIZED (
  SELECT t.page_id FROM unnest(ARRAY[%(match)s::text]) AS m(query)
  JOIN search_searchtext t ON t.lexemes @@ m.query::tsquery
),"""

_RELAXED_SCORE = f"""
score AS MATERIALIZED (
  SELECT t.page_id, sum(p.weight) + {weights.COVERAGE} * bit_count(bit_or(p.mask)::bit(32)) AS score,
         bit_count(bit_or(p.mask)::bit(32)) AS groups
  FROM unnest(%(lexemes)s::text[], %(weights)s::int[], %(masks)s::int[]) AS p(lexeme, weight, mask)
  JOIN search_searchtext t ON t.lexemes @@ p.lexeme::tsquery
  GROUP BY t.page_id
),"""

# Which documents there are, by the kind of question; in the relaxed one the fallback looks at visible documents of the asked kinds.
_FROM = {
    "all": ("0", "search_searchdocument d WHERE true"),
    "strict": (
        "coalesce(s.score, 0)",
        "hit JOIN search_searchdocument d USING (page_id) LEFT JOIN score s USING (page_id) WHERE true",
    ),
    "relaxed": ("s.score", "score s JOIN search_searchdocument d USING (page_id) WHERE true"),
}


def quoted(lexemes: Iterable[str]) -> str:
    """A tsquery in text in which all these lexemes must be present."""
    return " & ".join("'" + lexeme.replace("\\", "\\\\").replace("'", "''") + "'" for lexeme in lexemes)


def match(scored: Scored) -> str:
    """The tsquery of a strict hit: every group, by any of its strict alternatives."""
    return " & ".join("(" + " | ".join(quoted(lexemes) for lexemes in group) + ")" for group in scored.strict)


def compose(question: Question, *, relaxed: bool = False) -> tuple[str, dict[str, Any]]:
    """The statement of a question and its parameters."""
    mode = "all" if question.scored is None else "relaxed" if relaxed else "strict"
    parameters: dict[str, Any] = {
        "locale": question.locale,
        "kinds": list(question.kinds),
        "limit": question.limit,
        "offset": question.offset,
    }
    if question.scored is not None:
        parameters |= _score_parameters(question.scored, relaxed=relaxed)
    figures = [*_counts(question.filters), *_pairs(question, parameters), *_long(question, parameters)]
    return _text(question, mode, figures, parameters), parameters


def _text(question: Question, mode: str, figures: list[str], parameters: dict[str, Any]) -> str:
    """Put the parts together."""
    score, source = _FROM[mode]
    conditions = _conditions(question, parameters)
    heads = {"all": "", "strict": _SCORE, "relaxed": _RELAXED_SCORE}
    groups = ", s.groups" if mode == "relaxed" else ""
    kinds = "AND d.kind = ANY(%(kinds)s)" if question.kinds else ""
    facets = ", d.facets" if question.long or question.pairs else ""
    found = f"""found AS MATERIALIZED (
  SELECT d.page_id, {score} AS score, d.published, d.checked, d.sort_title, d.counters{facets}{groups},
         {_misses(question.filters, parameters)} AS misses
  FROM {source} AND d.visible AND d.locale = %(locale)s {kinds} {conditions}
)"""
    # Read twice, so PostgreSQL would copy every row of `found` once more; inlined it does not (8 ms against 10 for 5,000 rows).
    doc = "doc AS NOT MATERIALIZED (SELECT * FROM found)"
    if mode == "relaxed":
        doc = """doc AS MATERIALIZED (
  SELECT * FROM found WHERE groups >= %(half)s OR (SELECT max(groups) FROM found) < %(half)s
)"""
    return f"""WITH {heads[mode]} {found}, {doc}
SELECT count(*) AS matches,
       ARRAY(SELECT page_id FROM doc WHERE misses = 0 ORDER BY {ORDER[question.sort]}
             LIMIT %(limit)s OFFSET %(offset)s) AS ids,
       (SELECT max(id) FROM search_facetvalue) AS newest_lane,
       {", ".join(figures)}
FROM doc"""


def _score_parameters(scored: Scored, *, relaxed: bool) -> dict[str, Any]:
    """The arrays of a plan."""
    parameters: dict[str, Any] = {
        "lexemes": [quoted(row.lexemes) for row in scored.rows],
        "weights": [row.weight for row in scored.rows],
    }
    if relaxed:
        return parameters | {"masks": [row.mask for row in scored.rows], "half": scored.half}
    return parameters | {"match": match(scored)}


def _conditions(question: Question, parameters: dict[str, Any]) -> str:
    """What every document must or must not have. The order of words is looked up in those few that have all of them."""
    clauses = []
    for number, condition in enumerate(question.conditions):
        parameters[f"needs_{number}"] = quoted(condition.lexemes)
        inner = (
            f"SELECT t.page_id FROM unnest(ARRAY[%(needs_{number})s::text]) AS m(query)"
            " JOIN search_searchtext t ON t.lexemes @@ m.query::tsquery"
        )
        if condition.phrase:
            parameters[f"phrase_{number}"] = as_sequence(condition.lexemes)
            inner += f" WHERE strpos(t.sequence, %(phrase_{number})s) > 0"
        clauses.append(f"AND d.page_id {'NOT IN' if condition.absent else 'IN'} ({inner})")
    return " ".join(clauses)


def title_query(prefixes: Sequence[str]) -> str:
    """The tsquery of titles in which each of these begins a word."""
    return " & ".join(quoted([TITLE_WORD + prefix]) + ":*" for prefix in prefixes)


def _misses(filters: tuple[Filter, ...], parameters: dict[str, Any]) -> str:
    """One bit per filter that a document does not meet."""
    terms = []
    for number, item in enumerate(filters):
        parameters |= {f"facet_{number}": item.facet, f"values_{number}": list(item.values)}
        terms.append(
            "CASE WHEN d.facets && ARRAY(SELECT lane FROM search_facetvalue"
            f" WHERE facet = %(facet_{number})s AND slug = ANY(%(values_{number})s)) THEN 0 ELSE {1 << number} END"
        )
    return " + ".join(f"({term})::bigint" for term in terms) or "0::bigint"


def _counts(filters: tuple[Filter, ...]) -> list[str]:
    """The sum of lanes over the results, and what each filter alone keeps away: its lanes, or for a requirement its number."""
    figures = ["sum(counters) FILTER (WHERE misses = 0) AS counts"]
    for number, item in enumerate(filters):
        figure = "count(*)" if item.requirement else "sum(counters)"
        figures.append(f"{figure} FILTER (WHERE misses = {1 << number}) AS missed_{number}")
    return figures


def _pairs(question: Question, parameters: dict[str, Any]) -> list[str]:
    """A number per pair of a requirement: an empty array of lanes overlaps nothing, so an unused pair counts 0."""
    figures = []
    for number, (facet, pair) in enumerate(question.pairs):
        parameters |= {f"pair_facet_{number}": facet, f"pair_{number}": pair}
        figures.append(
            "count(*) FILTER (WHERE misses = 0 AND facets && ARRAY(SELECT lane FROM search_facetvalue"
            f" WHERE facet = %(pair_facet_{number})s AND slug = %(pair_{number})s)) AS pair_{number}"
        )
    return figures


def _long(question: Question, parameters: dict[str, Any]) -> list[str]:
    """The counts of a long facet as one object of slugs; only when asked for, since it opens the facets of every match."""
    figures = []
    for number, facet in enumerate(question.long):
        bit = next((1 << n for n, item in enumerate(question.filters) if item.facet == facet), 0)
        parameters[f"long_{number}"] = facet
        figures.append(
            "(SELECT jsonb_object_agg(v.slug, c.documents) FROM (SELECT f.lane, count(*) AS documents"
            f" FROM doc CROSS JOIN unnest(doc.facets) AS f(lane) WHERE doc.misses IN (0, {bit}) AND f.lane >= {UNCOUNTED}"
            f" GROUP BY f.lane) c JOIN search_facetvalue v ON v.lane = c.lane AND v.facet = %(long_{number})s) AS long_{number}"
        )
    return figures
