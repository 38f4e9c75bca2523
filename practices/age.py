"""Ages of children: from months to bands and to words. Pure functions.

Months count from birth: -9 is the beginning of pregnancy, 276 is 23 years. "To" is exclusive, as in "van 2 tot 4 jaar": a child that has
turned four is not in it. None means that the source does not say.
"""

from __future__ import annotations

from collections.abc import Mapping

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

FIRST_MONTH, LAST_MONTH = -9, 276
ALL_AGES = "alle-leeftijden"

# Slug of the vocabulary "age" -> first month, and the month at which it ends (the last band holds its last month too).
BANDS: Mapping[str, tuple[int, int]] = {
    "zwangerschap": (FIRST_MONTH, 0),
    "0-2": (0, 24),
    "2-4": (24, 48),
    "0-4": (0, 48),
    "4-12": (48, 144),
    "12-18": (144, 216),
    "18-23": (216, LAST_MONTH + 1),
}
_TWO_YEARS = 24


def bands(from_months: int | None, to_months: int | None, all_ages: bool) -> tuple[str, ...]:
    """The bands that a range of months overlaps, in the order of the vocabulary.

    "Alle leeftijden" gives every band and itself. Unknown ages, and a range that ends before it begins, give none. Without a beginning the
    range starts at birth, without an end it goes on to 23 years. A range of one point, such as 36 to 36, counts as that month.
    """
    if all_ages:
        return (*BANDS, ALL_AGES)
    if not _is_range(from_months, to_months):
        return ()
    start, end = _closed(from_months, to_months)
    end = max(end, start + 1)
    return tuple(slug for slug, (first, last) in BANDS.items() if start < last and first < end)


def months_in_words(from_months: int | None, to_months: int | None, all_ages: bool) -> str:
    """The ages in the reader's language: "van 2 tot 4 jaar", "vanaf de zwangerschap", "tot 2 jaar"; empty when unknown."""
    if all_ages:
        return _("alle leeftijden")
    if not _is_range(from_months, to_months):
        return ""
    if from_months is not None and to_months is None:
        return _from_in_words(from_months)
    start, end = _closed(from_months, to_months)
    if end <= 0 and start < 0:
        return _("tijdens de zwangerschap")
    if from_months is None:
        return _("tot %(end)s") % {"end": _age_in_words(end)}
    if start == end:
        return _age_in_words(start) if start else _("bij de geboorte")
    if start < 0:
        return _("van zwangerschap tot %(end)s") % {"end": _age_in_words(end)}
    return _range_in_words(start, end)


def _is_range(from_months: int | None, to_months: int | None) -> bool:
    """Whether anything is known, and the end is not before the beginning."""
    if from_months is None or to_months is None:
        return from_months is not None or to_months is not None
    return from_months <= to_months


def _closed(from_months: int | None, to_months: int | None) -> tuple[int, int]:
    """The range with an open side filled in: birth (or pregnancy, where the range ends at birth) and 23 years."""
    end = LAST_MONTH if to_months is None else to_months
    if from_months is not None:
        return from_months, end
    return (0 if end > 0 else FIRST_MONTH), end


def _from_in_words(start: int) -> str:
    """A range without an end."""
    if start < 0:
        return _("vanaf de zwangerschap")
    if start == 0:
        return _("vanaf de geboorte")
    return _("vanaf %(start)s") % {"start": _age_in_words(start)}


def _range_in_words(start: int, end: int) -> str:
    """A range after birth; the unit is said once where both ends share it."""
    if start % 12 == 0 and end % 12 == 0:
        return _("van %(start)s tot %(end)s jaar") % {"start": start // 12, "end": end // 12}
    # Below two years both ends are counted in months as soon as one of them is: "van 12 tot 18 maanden".
    if end < _TWO_YEARS:
        return ngettext("van %(start)s tot %(end)s maand", "van %(start)s tot %(end)s maanden", end) % {
            "start": start,
            "end": end,
        }
    return _("van %(start)s tot %(end)s") % {"start": _age_in_words(start), "end": _age_in_words(end)}


def _age_in_words(months: int) -> str:
    """One age: "3 jaar", "18 maanden", "2 jaar en 6 maanden". Below two years in months, unless it is a whole number of years."""
    years, rest = divmod(months, 12)
    in_years = ngettext("%(count)s jaar", "%(count)s jaar", years) % {"count": years}
    if rest == 0:
        return in_years
    counted = rest if months >= _TWO_YEARS else months
    in_months = ngettext("%(count)s maand", "%(count)s maanden", counted) % {"count": counted}
    return (
        _("%(years)s en %(months)s") % {"years": in_years, "months": in_months} if months >= _TWO_YEARS else in_months
    )
