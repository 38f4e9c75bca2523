"""The head of a practice page: the strip of facts, the evidence badge, dates in words."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Any

from django.urls import reverse
from django.utils.formats import date_format
from django.utils.html import format_html_join
from django.utils.translation import get_language, ngettext, pgettext
from django.utils.translation import gettext as _

from core.templatetags.components import age_range, month_words, place_words, sentence
from practices import catalogue
from practices.documents import NEW
from practices.models import PracticePage, Scheme
from practices.models.page import PracticePage as Page
from practices.rules import RECOGNISED
from practices.wording import staffing_in_words


@dataclass(frozen=True, slots=True)
class Evidence:
    """The evidence badge. `kind` is "ok" (recognised), "off" (recognition past its date) or ""."""

    label: str
    kind: str
    register: str = ""
    level: str = ""
    url: str = ""
    date: str = ""
    reason: str = ""


def _label(page: PracticePage, scheme: Scheme) -> str:
    slug = next(iter(page.slugs(scheme)), "")
    return catalogue.shown(scheme, slug, get_language() or "nl") if slug else ""


def evidence(page: PracticePage, today: dt.date) -> Evidence | None:
    """The badge of the evidence level on `today`; a recognition past its date turns grey, with the reason."""
    slug = next(iter(page.slugs(Scheme.EVIDENCE)), "")
    if not slug:
        return None
    label = _label(page, Scheme.EVIDENCE)
    if slug not in RECOGNISED:
        return Evidence(label, "")
    lines = sorted(page.recognitions.all(), key=lambda line: line.date or dt.date.min)
    if not lines:
        return Evidence(label, "")
    line = lines[-1]
    if any(other.is_valid_on(today) for other in lines):
        return Evidence(label, "ok", line.register, line.level, line.url, month_words(line.date))
    reason = _("De erkenning was geldig tot %(date)s.") % {"date": date_format(line.valid_until, "j F Y")}
    return Evidence(
        _("Erkenning verlopen, wordt nagekeken"),
        "off",
        line.register,
        line.level,
        line.url,
        month_words(line.date),
        reason,
    )


def _ages(page: PracticePage) -> str:
    return sentence(age_range({"from": page.age_from, "to": page.age_to, "all": page.all_ages}))


def fact_strip(page: PracticePage) -> list[dict[str, str]]:
    """The six facts for `components/fact_strip.html`; an empty value is shown as a gap."""
    locale = get_language() or "nl"
    places = [
        {"name": line.place.label_for(locale), "locality": line.locality} for line in page.places.all() if line.place
    ]
    count = len(page.partners.all())
    staffing = staffing_in_words(page)
    lines = list(page.staffing.all())
    return [
        {
            "icon": "map-pin",
            "label": _("Waar"),
            "value": place_words(places) or (_("Landelijk") if page.national else ""),
            "small": ngettext("%(n)s locatie", "%(n)s locaties", page.sites) % {"n": page.sites} if page.sites else "",
        },
        {
            "icon": "user-round",
            "label": _("Leeftijd"),
            "value": _ages(page),
            "small": _("en hun ouders") if "ouders" in page.slugs(Scheme.TARGET) else "",
        },
        {
            "icon": "handshake",
            "label": _("Partners"),
            "value": str(count) if count else "",
            "small": ", ".join(
                dict.fromkeys(
                    catalogue.shown_in_line(Scheme.SECTOR, line.sector.slug, locale)
                    for line in page.partners.all()
                    if line.sector
                )
            ),
        },
        {
            "icon": "clock",
            "label": _("Inzet"),
            "value": staffing.split(", ")[0] if staffing else "",
            "small": ", ".join(staffing.split(", ")[1:]),
            "gap": _("Uren niet vermeld") if lines else "",
        },
        {"icon": "euro", "label": _("Kosten"), "value": cost_words(page), "small": ""},
        {"icon": "activity", "label": _("Fase"), "value": _label(page, Scheme.PHASE), "small": period(page)},
    ]


def term_lists(page: PracticePage) -> list[tuple[str, str]]:
    """(name of a vocabulary, the page's terms in words) for what the strip does not show; vocabularies without a term are left out. A form
    of collaboration leads to its pattern: its words are safe HTML."""
    locale = get_language() or "nl"
    words = {
        scheme: sentence(", ".join(catalogue.shown(scheme, slug, locale) for slug in page.slugs(scheme)))
        for scheme in (Scheme.FORM, Scheme.INTENSITY, Scheme.SETTING, Scheme.THEME)
    }
    forms = ((slug, catalogue.shown(Scheme.FORM, slug, locale)) for slug in page.slugs(Scheme.FORM))
    words[Scheme.FORM] = format_html_join(
        ", ", '<a href="{}">{}</a>', ((reverse("practices:pattern", args=[slug]), label) for slug, label in forms)
    )
    return [(str(scheme.label), found) for scheme, found in words.items() if found]


def contexts(page: PracticePage) -> list[tuple[str, str]]:
    """(name, address with an explanation or "") of each law and policy that the page has to do with."""
    return [
        (catalogue.shown(Scheme.CONTEXT, term.slug, get_language() or "nl"), term.url)
        for term in page.terms(Scheme.CONTEXT)
    ]


def cost_words(page: PracticePage) -> str:
    """The cost band in words; empty when it is unknown."""
    return "" if page.slugs(Scheme.COST) in ((), ("onbekend",)) else _label(page, Scheme.COST)


def moment(day: dt.date | None, precision: str) -> str:
    """A date as exactly as the source gives it: "31 mei 2016", "augustus 2014" or "2014"."""
    if day is None:
        return ""
    formats = {Page.Precision.DAY: "j F Y", Page.Precision.MONTH: "F Y", Page.Precision.YEAR: "Y"}
    return date_format(day, formats[Page.Precision(precision)])


def period(page: PracticePage) -> str:
    """When it ran, in words; empty when the source gives no dates."""
    start, end = moment(page.start_date, page.start_precision), moment(page.end_date, page.end_precision)
    if start and end:
        return _("%(start)s tot %(end)s") % {"start": start, "end": end}
    return (
        _("begonnen in %(start)s") % {"start": start}
        if start
        else (pgettext("dag", "tot %(end)s") % {"end": end} if end else "")
    )


def head(page: PracticePage, today: dt.date) -> dict[str, Any]:
    """Kind, badge, dates and strip."""
    published = page.first_published_at
    return {
        "kind": _label(page, Scheme.KIND),
        "evidence": evidence(page, today),
        "checked": month_words(page.checked_on),
        "is_new": bool(published and today <= published.date() + NEW),
        "facts": fact_strip(page),
        "terms": term_lists(page),
        "contexts": contexts(page),
    }
