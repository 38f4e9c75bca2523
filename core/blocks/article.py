"""The text of an article: the blocks of a story, and quotes."""

from __future__ import annotations

from core.blocks.story import QuoteBlock, StoryBlock


class ArticleBlock(StoryBlock):
    """A story with quotes of its own. A practice has its quotes with their consent in rows instead."""

    quote = QuoteBlock()
