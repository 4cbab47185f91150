"""The items of a feed of bulletins in feedparser: one line of JSON an item."""
import json
import sys

import feedparser

feed = feedparser.parse(sys.argv[1])
if feed.bozo:
    raise SystemExit(f"not well-formed: {feed.bozo_exception}")
for one in feed.entries:
    print(json.dumps({
        "id": one.id,
        "title": one.title,
        "summary": one.summary,
        "author": one.author,
        "duration": one.get("itunes_duration", ""),
        "channel": feed.feed.title,
        "enclosures": [{"href": file.href, "length": file.length, "type": file.type} for file in one.enclosures],
    }))
