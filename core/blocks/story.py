"""The free part of a page: a few blocks, used sparingly."""

from __future__ import annotations

from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.images.blocks import ImageBlock


class HeadingBlock(blocks.CharBlock):
    """A heading inside the story."""

    class Meta:
        icon = "title"
        label = _("Tussenkop")
        template = "components/blocks/heading.html"


class ParagraphBlock(blocks.RichTextBlock):
    """Running text."""

    class Meta:
        icon = "pilcrow"
        label = _("Tekst")
        template = "components/blocks/paragraph.html"


class CaptionedImageBlock(blocks.StructBlock):
    """An image with its text alternative, caption and credit."""

    image = ImageBlock(label=_("Beeld"))
    caption = blocks.CharBlock(label=_("Bijschrift"), required=False)
    credit = blocks.CharBlock(label=_("Fotocredit"), required=False)

    class Meta:
        icon = "image"
        label = _("Beeld")
        template = "components/blocks/image.html"


class QuestionBlock(blocks.StructBlock):
    """A question and its answer, for interviews."""

    question = blocks.CharBlock(label=_("Vraag"))
    answer = blocks.RichTextBlock(label=_("Antwoord"), features=["bold", "link", "ol", "ul"])

    class Meta:
        icon = "help"
        label = _("Vraag en antwoord")
        template = "components/blocks/question.html"


class QuoteBlock(blocks.StructBlock):
    """Somebody's own words: never without who says it."""

    text = blocks.TextBlock(label=_("Citaat"), help_text=_("Zonder aanhalingstekens."))
    speaker = blocks.CharBlock(label=_("Wie zegt dit"))
    role = blocks.CharBlock(label=_("Functie"), required=False)

    class Meta:
        icon = "openquote"
        label = _("Citaat")
        template = "components/blocks/quote.html"


class StoryBlock(blocks.StreamBlock):
    """The story of a page."""

    heading = HeadingBlock()
    paragraph = ParagraphBlock(features=["bold", "link", "ol", "ul"])
    image = CaptionedImageBlock()
    question = QuestionBlock()

    class Meta:
        required = False
