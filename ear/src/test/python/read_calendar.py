"""The days of a calendar between two days, as python3-icalendar has them: one a line, in order."""
import sys
import urllib.request
from datetime import date

import icalendar
import recurring_ical_events

address, first, last = sys.argv[1:]
with urllib.request.urlopen(address) as answer:
    calendar = icalendar.Calendar.from_ical(answer.read())
found = recurring_ical_events.of(calendar).between(date.fromisoformat(first), date.fromisoformat(last))
for day in sorted(str(one["DTSTART"].dt)[:10] for one in found):
    print(day)
