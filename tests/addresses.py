"""Every public address of the portal, found by walking the URL configuration, so that a new view is tested by itself."""

import re
from collections.abc import Iterator

from django.urls import LocalePrefixPattern, URLPattern, URLResolver, get_resolver
from django.urls.resolvers import RegexPattern, RoutePattern
from django.utils import translation
from django.utils.regex_helper import normalize

from portal.security import ADMIN_PATH

# Tried in order for each part of an address that varies.
SAMPLES = ("1", "voorbeeld", "praktijken/", "voorbeeld.txt", "csv", "rss", "ris", "")
LANGUAGES = ("nl", "en")


def public_addresses() -> list[str]:
    """One address for each public view, per language where the language is part of the address."""
    found: dict[str, None] = {}
    for language in LANGUAGES:
        with translation.override(language):
            found |= dict.fromkeys(_walk(get_resolver().url_patterns, "/"))
    return [address for address in found if not address.startswith(ADMIN_PATH)]


def _walk(patterns: list[URLPattern | URLResolver], before: str) -> Iterator[str]:
    for pattern in patterns:
        address = before + _example(pattern)
        if address.startswith(ADMIN_PATH):
            continue
        if isinstance(pattern, URLResolver):
            yield from _walk(pattern.url_patterns, address)
        else:
            yield address


def _example(pattern: URLPattern | URLResolver) -> str:
    """An address part that this pattern matches. Raises LookupError for a pattern that no sample fits."""
    part = pattern.pattern
    if isinstance(part, LocalePrefixPattern):
        return part.language_prefix
    if isinstance(part, RoutePattern):
        names = re.findall(r"<(?:[^>:]+:)?([^>]+)>", part._route)
        template = re.sub(r"<(?:[^>:]+:)?([^>]+)>", r"%(\1)s", part._route)
    else:
        template, names = normalize(part.regex.pattern)[0]
    return _filled(part, template, names)


def _filled(part: RoutePattern | RegexPattern, template: str, names: list[str]) -> str:
    values: dict[str, str] = {}
    for name in names:
        for sample in SAMPLES:
            candidate = template % {**dict.fromkeys(names, sample), **values, name: sample}
            if part.match(candidate):
                values[name] = sample
                break
    if not names:
        return template
    filled = template % {**dict.fromkeys(names, SAMPLES[0]), **values}
    if not part.match(filled):
        raise LookupError(f"no sample value fits {part}")
    return filled
