"""Pages that compose the rest."""

from home.models.home import HomePage
from home.models.seed_record import SeedRecord

__all__ = ["HomePage", "SeedRecord"]
