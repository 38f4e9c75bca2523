"""An event as a file for somebody's own calendar."""

from __future__ import annotations

import datetime as dt

from icalendar import Calendar, Event

from home.models import EventPage


def calendar_file(page: EventPage, address: str) -> bytes:
    """The event as iCalendar (RFC 5545): whole days, since sources give no hours. `address` is that of its page. A ValueError for an event
    without a date."""
    if page.starts_on is None or page.last_day is None:
        raise ValueError(f"event {page.pk} has no date")
    event = Event()
    event.add("uid", f"{page.translation_key}@praktijkportaal")
    event.add("dtstamp", page.last_published_at or page.latest_revision_created_at or dt.datetime.now(dt.UTC))
    event.add("summary", page.title)
    event.add("description", page.summary)
    event.add("dtstart", page.starts_on)
    # The end is the first day after it (RFC 5545, 3.6.1).
    event.add("dtend", page.last_day + dt.timedelta(days=1))
    event.add("location", ", ".join(part for part in (page.venue, page.place) if part))
    event.add("url", address)
    calendar = Calendar()
    calendar.add("prodid", "-//Praktijkportaal//NL")
    calendar.add("version", "2.0")
    calendar.add_component(event)
    return bytes(calendar.to_ical())
