"""A program that subscribes to a calendar: keeps its events in a file, and takes over those with a greater SEQUENCE.

Prints one of its events a line: title, begin, status.
"""
import json
import os
import sys
import urllib.request

import icalendar

address, memory = sys.argv[1:]
held = json.load(open(memory)) if os.path.exists(memory) else {}
with urllib.request.urlopen(address) as answer:
    calendar = icalendar.Calendar.from_ical(answer.read())
for one in calendar.walk("VEVENT"):
    known = held.get(one["UID"])
    if known is None or int(one["SEQUENCE"]) > known[0]:
        held[one["UID"]] = [int(one["SEQUENCE"]), str(one["SUMMARY"]), str(one["DTSTART"].dt), str(one["STATUS"])]
json.dump(held, open(memory, "w"))
for _, title, begins, status in sorted(held.values()):
    print(f"{title} | {begins} | {status}")
