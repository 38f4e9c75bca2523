"""Words that mean the same to a reader of the portal, and the starter list.

A line is a group of words or phrases that all find each other. Editors' own lines will join in `lines`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from search.analysis import analyser_for

Phrase = tuple[str, ...]

STARTER = """
kinderopvang, kdv, kinderdagverblijf, crèche, kindercentrum, childcare, day care
bso, buitenschoolse opvang, naschoolse opvang, after school care
cjg, centrum voor jeugd en gezin, centrum jeugd gezin
ocmw, sociaal huis, openbaar centrum voor maatschappelijk welzijn, social services
vve, voor- en vroegschoolse educatie, voorschoolse educatie, vroegschoolse educatie, early childhood education
jeugdzorg, jeugdhulp, jeugdhulpverlening, youth care
peuteropvang, peuterspeelzaal, peuterschool, playgroup
wijkteam, buurtteam, sociaal team, neighbourhood team
jgz, jeugdgezondheidszorg, consultatiebureau, child health clinic
maatje, buddy, mentor
opvoedondersteuning, opvoedingsondersteuning, opvoedhulp, opvoedvragen, parenting support
gedragswetenschapper, orthopedagoog, gedragsdeskundige
zwangerschap, pregnancy
zwanger, pregnant
taalachterstand, language delay
huisbezoek, home visit
peuter, toddler
armoede, poverty
kinderarmoede, child poverty
vrijwilliger, volunteer
preventie, prevention, early intervention
begeleiding, support
gemeente, municipality
regie, regiehouder
homestart, home start
"""


def lines() -> Iterator[tuple[str, ...]]:
    """The groups in force, as they were written."""
    for line in STARTER.strip().splitlines():
        yield tuple(phrase.strip() for phrase in line.split(","))


def lexemes(locale: str, phrase: str) -> Phrase:
    """The lexemes of a phrase, stop words left out."""
    analyser = analyser_for(locale)
    analyses = (analyser.analyse(token.surface) for token in analyser.tokens(phrase))
    return tuple(analysis.lexeme for analysis in analyses if analysis is not None)


def index(locale: str, groups: Iterable[tuple[str, ...]]) -> dict[Phrase, tuple[Phrase, ...]]:
    """Per phrase (as lexemes) the other phrases of its groups."""
    found: dict[Phrase, dict[Phrase, None]] = {}
    for group in groups:
        phrases = dict.fromkeys(filter(None, (lexemes(locale, phrase) for phrase in group)))
        for phrase in phrases:
            found.setdefault(phrase, {}).update(dict.fromkeys(other for other in phrases if other != phrase))
    return {phrase: tuple(others) for phrase, others in found.items()}


def compounds(locale: str, phrases: Iterable[str]) -> dict[Phrase, Phrase]:
    """The parts of those phrases that are one compound word, both as lexemes."""
    analyser = analyser_for(locale)
    found: dict[Phrase, Phrase] = {}
    for phrase in phrases:
        analyses = [a for a in (analyser.analyse(token.surface) for token in analyser.tokens(phrase)) if a is not None]
        if len(analyses) == 1 and len(analyses[0].leaves) > 1:
            found[(analyses[0].lexeme,)] = tuple(dict.fromkeys(analyses[0].leaves))
    return found
