"""Pages that compose the rest."""

from home.models.home import HomePage

__all__ = ["HomePage"]
