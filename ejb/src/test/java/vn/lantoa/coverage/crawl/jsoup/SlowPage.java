package vn.lantoa.coverage.crawl.jsoup;

/** A page on which a correct parser is busy for minutes: a long base URL, and many URLs to resolve against it. */
public final class SlowPage {
    private static final int BASE = 400_000;
    private static final int ADDRESSES = 40_000;

    private SlowPage() {}

    public static String html() {
        return "<head><base href='http://x.example/" + "a".repeat(BASE) + "/'></head>"
                + "<br cite=x>".repeat(ADDRESSES);
    }
}
