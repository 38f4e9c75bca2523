"""The pages that everything hangs under."""

from home.seed.site_tree import ensure_tree


def site_tree():
    """The overview of practices, with front page and site; made when they are missing."""
    return ensure_tree()
