"""The text of a page about the portal itself: the blocks of a story, and words with what they mean."""

from __future__ import annotations

from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from core.blocks.story import StoryBlock


class ExplainedBlock(blocks.StructBlock):
    """A word or name, and what is to be said about it."""

    term = blocks.CharBlock(label=_("Woord"))
    text = blocks.RichTextBlock(label=_("Uitleg"), features=["bold", "link", "ol", "ul"])


class ExplainedListBlock(blocks.ListBlock):
    """Words with their explanation, one under the other."""

    class Meta:
        icon = "list-ul"
        label = _("Woorden met uitleg")
        template = "components/blocks/explained.html"


class HouseBlock(StoryBlock):
    """A text in sections: each heading begins one."""

    explained = ExplainedListBlock(ExplainedBlock())
