package vn.lantoa.web.press;

/** Examples for the API description. */
public final class FeedExamples {
    public static final String JSON =
            """
            {"version": "https://jsonfeed.org/version/1.1", "title": "Lan Toả · Tất cả nội dung",
             "home_page_url": "https://lantoa.example.vn/", "feed_url": "https://lantoa.example.vn/feeds/all.json",
             "language": "vi", "authors": [{"name": "Lan Toả"}],
             "items": [{"id": "urn:uuid:0f6d3c1e-8a41-4f0e-9c55-5d2f3f1b7a10",
              "url": "https://lantoa.example.vn/a/0f6d3c1e-8a41-4f0e-9c55-5d2f3f1b7a10",
              "title": "5 bước nộp hồ sơ trực tuyến", "content_html": "<p>Nộp hồ sơ tại nhà.</p>",
              "summary": "Nộp hồ sơ tại nhà.", "date_published": "2026-10-01T01:00:00Z",
              "date_modified": "2026-10-10T01:00:00Z", "language": "vi", "tags": ["leaflet", "III.1"],
              "attachments": [{"url": "https://lantoa.example.vn/f/9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08/to-roi-in.pdf",
               "mime_type": "application/pdf", "title": "to-roi-in.pdf", "size_in_bytes": 1482113}],
              "_lantoa": {"status": "usable", "version": 2}}]}""";

    private FeedExamples() {}
}
