"""The sections of the front page. Editors choose which, in which order and under which heading; what stands in them is found."""

from __future__ import annotations

from typing import Any

from django.utils.translation import gettext_lazy as _
from wagtail import blocks


class FoundBlock(blocks.StructBlock):
    """A section whose contents come out of the index."""

    heading = blocks.CharBlock(label=_("Kop"), required=False, max_length=80)


class SentenceBlock(blocks.StaticBlock):
    """The sentence with which a visitor looks for a partner."""

    class Meta:
        icon = "search"
        label = _("“Wij zijn … en zoeken …”")
        admin_text = _("De zin waarmee een bezoeker een partner zoekt.")


class StoriesBlock(FoundBlock):
    """The newest articles, or one that an editor puts first until a day."""

    first = blocks.PageChooserBlock(label=_("Eerst dit verhaal"), page_type="home.ArticlePage", required=False)
    first_until = blocks.DateBlock(
        label=_("tot en met"), required=False, help_text=_("Daarna staat het nieuwste verhaal weer vooraan.")
    )

    class Meta:
        icon = "doc-full"
        label = _("Verhalen")


class AgendaBlock(FoundBlock):
    """What comes, beside the door for trainers."""

    door_heading = blocks.CharBlock(label=_("Kop voor opleiders"), required=False, max_length=80)
    door_text = blocks.TextBlock(label=_("Tekst voor opleiders"), required=False, max_length=400)

    class Meta:
        icon = "date"
        label = _("Agenda, en de deur voor opleiders")


class TextBlock(FoundBlock):
    """Words of the editors."""

    text = blocks.RichTextBlock(label=_("Tekst"), features=["bold", "link", "ol", "ul"])

    class Meta:
        icon = "pilcrow"
        label = _("Tekst")


class SectionsBlock(blocks.StreamBlock):
    """The sections under the search, each at most once, text as often as needed."""

    sentence = SentenceBlock()
    checked = FoundBlock(icon="tick", label=_("Kort geleden nagekeken"))
    themes = FoundBlock(icon="tag", label=_("Thema's"))
    voice = blocks.StaticBlock(
        icon="openquote", label=_("Iemand uit de praktijk"), admin_text=_("Een kort citaat met toestemming.")
    )
    stories = StoriesBlock()
    advice = FoundBlock(icon="doc-full", label=_("Adviezen"))
    agenda = AgendaBlock()
    text = TextBlock()

    class Meta:
        block_counts = {
            name: {"max_num": 1} for name in ("sentence", "checked", "themes", "voice", "stories", "advice", "agenda")
        }


def usual_sections() -> list[dict[str, Any]]:
    """The sections of a new front page, as a StreamField stores them."""
    return [
        {"type": "sentence", "value": None},
        {"type": "checked", "value": {"heading": "Kort geleden nagekeken"}},
        {"type": "themes", "value": {"heading": "Waar loop je tegenaan?"}},
        {"type": "voice", "value": None},
        {"type": "stories", "value": {"heading": "Verhalen", "first": None, "first_until": None}},
        {"type": "advice", "value": {"heading": "Wat organisaties adviseren"}},
        {
            "type": "agenda",
            "value": {
                "heading": "Agenda",
                "door_heading": "Geef je les?",
                "door_text": (
                    "Er is lesmateriaal dat op echte praktijken is gebouwd. Je ziet bij elke les met welke versie van de praktijk zij"
                    " is gemaakt."
                ),
            },
        },
    ]
