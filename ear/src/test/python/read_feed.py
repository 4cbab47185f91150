"""The items of a feed in feedparser: one line of JSON an item."""
import calendar
import json
import sys
from datetime import datetime, timezone

import feedparser

feed = feedparser.parse(sys.argv[1])
if feed.bozo:
    raise SystemExit(f"not well-formed: {feed.bozo_exception}")
for one in feed.entries:
    published = datetime.fromtimestamp(calendar.timegm(one.published_parsed), timezone.utc)
    print(json.dumps({
        "id": one.id,
        "title": one.title,
        "published": published.isoformat(),
        "text": one.content[0].value if "content" in one else one.summary,
        "enclosures": [file.href for file in one.enclosures],
    }))
