"""The findings of the W3C's feed validator in feeds: validate_feeds.py <src of a checkout> <address> ...

A line each: the address, what kind of finding, its name, where and what, and the value that it is about. "checked" ends
those of an address.
"""

import sys
import urllib.error  # the validator uses these and leaves it to its caller to import them
import urllib.parse
import urllib.request

sys.dont_write_bytecode = True
sys.path.insert(0, sys.argv[1])

import feedvalidator  # noqa: E402
from feedvalidator import compatibility  # noqa: E402
from feedvalidator.formatter.text_plain import Formatter  # noqa: E402

for address in sys.argv[2:]:
    try:
        events = feedvalidator.validateURL(address, firstOccurrenceOnly=1)["loggedEvents"]
    except feedvalidator.logging.ValidationFailure as failure:
        events = [failure.event]
    # what its web page shows: errors and warnings
    for event in compatibility.AA(events):
        kind = "error" if isinstance(event, feedvalidator.logging.Error) else "warning"
        text = " ".join(Formatter([event])[0].split())
        value = " ".join(str(event.params.get("value", "")).split())
        print("\t".join([address, kind, type(event).__name__, text, value]), flush=True)
    print("\t".join([address, "checked"]), flush=True)
