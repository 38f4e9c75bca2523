"""What the component templates need beyond plain Django: icons, covers, and numbers, ages and places in words."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any

from django import forms, template
from django.templatetags.static import static
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import get_language, gettext, gettext_lazy, ngettext
from lucide.templatetags.lucide import lucide

from core.drawing import doorway as door
from core.drawing import town

register = template.Library()

_NUMBERS = (
    gettext_lazy("geen"),
    gettext_lazy("één"),
    gettext_lazy("twee"),
    gettext_lazy("drie"),
    gettext_lazy("vier"),
    gettext_lazy("vijf"),
    gettext_lazy("zes"),
    gettext_lazy("zeven"),
    gettext_lazy("acht"),
    gettext_lazy("negen"),
    gettext_lazy("tien"),
    gettext_lazy("elf"),
    gettext_lazy("twaalf"),
)


@register.simple_tag
@cache
def icon(name: str) -> SafeString:
    """A Lucide outline by name, hidden from screen readers: a word stands beside it. An unknown name is an error."""
    return SafeString(lucide(name, size=None, **{"class": "icon", "aria_hidden": "true", "focusable": "false"}))


@register.simple_tag
@cache
def stylesheet(name: str, media: str = "all") -> SafeString:
    """The link to one of the portal's own style sheets, such as `{% stylesheet "components/results" %}`."""
    return format_html('<link rel="stylesheet" href="{}" media="{}">', static(f"core/css/{name}.css"), media)


@register.simple_tag
def form_input(field: forms.BoundField) -> SafeString:
    """The input of a form field in the portal's own look, whatever form it comes from."""
    return field.as_widget(attrs={"class": "input"})


@register.filter
def is_ticked(field: forms.BoundField) -> bool:
    """Whether a form field is answered by ticking one or more of several choices."""
    return isinstance(field.field.widget, forms.RadioSelect)


@register.filter
def number_words(number: int) -> str:
    """A whole number in words up to twelve (`7` gives "zeven", 0 gives "geen"), in digits above; never with a decimal."""
    return str(_NUMBERS[number]) if 0 <= number < len(_NUMBERS) else number_digits(number)


def number_digits(number: int) -> str:
    """A whole number in digits, with the thousands separator of the language from 10,000 on: 1250, 12.500."""
    separator = "," if (get_language() or "nl").startswith("en") else "."
    return str(number) if abs(number) < 10_000 else f"{number:,}".replace(",", separator)


@register.filter
def sentence(text: str) -> str:
    """The text with a capital first letter; the rest stays as it is. "één" becomes "Eén": the capital needs no accent."""
    return f"E{text[1:]}" if text.startswith("éé") else text[:1].upper() + text[1:]


def _months(months: int) -> str:
    """An age in words: whole years as years, and months where they are not whole years."""
    if months % 12 == 0 and months:
        years = months // 12
        return ngettext("%(years)s jaar", "%(years)s jaar", years) % {"years": years}
    return ngettext("%(months)s maand", "%(months)s maanden", months) % {"months": months}


@register.filter
def age_words(ages: Mapping[str, Any] | None) -> str:
    """Ages in words from `{"from": months or None, "to": months or None, "all": bool}`; "" where nothing is known.

    Months are counted from birth, so before it they are negative: pregnancy begins at -9. A range begins with "van", as in a sentence.
    """
    words = age_range(ages)
    return gettext("van %(ages)s") % {"ages": words} if words and _is_range(ages or {}) else words


def _is_range(ages: Mapping[str, Any]) -> bool:
    """Whether these are ages from one to another, neither of them birth, and not one and the same age."""
    start, end = ages.get("from"), ages.get("to")
    return bool(not ages.get("all") and start and end and start != end and end > 0)


def age_range(ages: Mapping[str, Any] | None) -> str:
    """The same as a label, without "van": "2 tot 4 jaar"."""
    if not ages:
        return ""
    start, end = ages.get("from"), ages.get("to")
    if ages.get("all"):
        return gettext("alle leeftijden")
    if start is None:
        return "" if end is None else gettext("tot %(end)s") % {"end": _months(end)}
    if start < 0:
        if end is None:
            return gettext("vanaf de zwangerschap")
        return gettext("zwangerschap") if end <= 0 else gettext("zwangerschap tot %(end)s") % {"end": _months(end)}
    if end is None:
        return gettext("vanaf de geboorte") if start == 0 else gettext("vanaf %(start)s") % {"start": _months(start)}
    if start == end:
        return _months(start)
    if start == 0:
        return gettext("0 tot %(end)s") % {"end": _months(end)}
    if start % 12 == 0 and end % 12 == 0:
        return gettext("%(start)s tot %(end)s") % {"start": start // 12, "end": _months(end)}
    if end < 24 and (start % 12 or end % 12):
        return gettext("%(start)s tot %(end)s maanden") % {"start": start, "end": end}
    return gettext("%(start)s tot %(end)s") % {"start": _months(start), "end": _months(end)}


@register.filter
def place_words(places: Sequence[Mapping[str, str]] | None) -> str:
    """At most three places with their locality ("Nijmegen-Lent"), then how many more; "" for none."""
    if not places:
        return ""
    names = ["-".join(filter(None, (place["name"], place.get("locality")))) for place in places]
    shown = ", ".join(names[:3])
    rest = len(names) - 3
    if rest <= 0:
        return shown
    words = ngettext("%(places)s en %(rest)s andere", "%(places)s en %(rest)s andere", rest)
    return words % {"places": shown, "rest": rest}


def _day(date: dt.date | str | None) -> dt.date | None:
    """A date from a date, its ISO text, or nothing."""
    if isinstance(date, str):
        return dt.date.fromisoformat(date) if date else None
    return date


@register.filter
def month_words(date: dt.date | str | None) -> str:
    """A date, or its ISO text, as month and year ("november 2026"); "" where there is none."""
    day = _day(date)
    return date_format(day, "F Y") if day else ""


@register.filter
def still_ahead(date: dt.date | str | None) -> bool:
    """Whether a date, or its ISO text, is today or later; False where there is none."""
    day = _day(date)
    return day is not None and day >= timezone.localdate()


@register.simple_tag
def pair(own: str, wanted: str, child: float) -> SafeString:
    """Two sectors beside the sentence of the home page, and a child of this height."""
    return town.pair(own, wanted, child)


@register.simple_tag
def doorway() -> SafeString:
    """The drawing of the sign-in page."""
    return door.doorway()
