"""The words of a piece of HTML that a person reads or hears."""

from collections.abc import Collection
from html.parser import HTMLParser


class Words(HTMLParser):
    """Collects text, and the attributes that are read aloud, without scripts and styles."""

    def __init__(self, read_aloud: Collection[str]):
        super().__init__()
        self.read_aloud = read_aloud
        self.found: list[str] = []
        self.silent = 0

    def handle_starttag(self, tag, attrs):
        self.silent += tag in ("script", "style")
        self.found += [value or "" for name, value in attrs if name in self.read_aloud]

    def handle_endtag(self, tag):
        self.silent -= tag in ("script", "style")

    def handle_data(self, data):
        if not self.silent:
            self.found.append(data)
