"""Who answers a question about a practice: a person while the card is valid, else the organisation, else the editors."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from django.utils.translation import gettext as _

from practices.models import ContactLine, ContactSettings, PracticePage, Question
from practices.presentation.partners import block_slug


@dataclass(frozen=True, slots=True)
class Recipient:
    """Whom a reader asks. `sector` is the slug of a block. `email` is never shown; "" sends the question to the editors."""

    to: Question.To
    name: str
    function: str = ""
    organisation: str = ""
    sector: str = ""
    website: str = ""
    email: str = ""

    @property
    def words(self) -> str:
        """What the card says under the name."""
        if self.to == Question.To.EDITORS:
            return _("Bij deze praktijk is geen contactpersoon bekend. De redactie stuurt je vraag door.")
        if self.to == Question.To.ORGANISATION:
            return _("Vraag daar naar deze praktijk.")
        return ", ".join(part for part in (self.function, self.organisation) if part)

    @property
    def way(self) -> str:
        """What happens with a question, said before it is asked."""
        if self.email and self.to != Question.To.EDITORS:
            return _("Je vraag gaat per e-mail naar %(name)s, met je naam en e-mailadres erbij.") % {"name": self.name}
        if self.to == Question.To.EDITORS:
            return _("Je vraag gaat naar de redactie. Die zoekt uit wie het weet en stuurt je vraag door.")
        return _("Je vraag gaat naar de redactie. Die stuurt hem door aan %(name)s.") % {"name": self.name}


def editors() -> Recipient:
    """The editors, who answer where nobody else does."""
    return Recipient(Question.To.EDITORS, _("De redactie van Praktijkportaal"))


def recipients(page: PracticePage, today: dt.date) -> list[Recipient]:
    """Who answers for a practice, in the order of its lines; the editors where that is nobody. No query where lines are prefetched."""
    found = [recipient for line in page.contacts.all() if (recipient := _of_line(line, today))]
    return list(dict.fromkeys(found)) or [editors()]


def _of_line(line: ContactLine, today: dt.date) -> Recipient | None:
    contact = line.contact
    if contact is None:
        return None
    organisation = contact.organisation
    sector = block_slug(organisation.sector.slug) if organisation and organisation.sector else ""
    if contact.is_valid_on(today) and not (organisation and contact.name == organisation.name):
        return Recipient(
            Question.To.PERSON,
            contact.name,
            contact.function,
            organisation.name if organisation else "",
            sector,
            email=contact.email or (organisation.email if organisation else ""),
        )
    if organisation is None:
        return None
    own = contact.email if contact.is_valid_on(today) else ""
    return Recipient(
        Question.To.ORGANISATION,
        organisation.name,
        sector=sector,
        website=organisation.website,
        email=own or organisation.email,
    )


def mailbox(recipient: Recipient) -> str:
    """Where the question is sent: to the recipient, else to the editors, else "" (it stays in the admin)."""
    return recipient.email or ContactSettings.load().editors_email
