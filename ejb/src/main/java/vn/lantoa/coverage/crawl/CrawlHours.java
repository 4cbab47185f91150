package vn.lantoa.coverage.crawl;

import java.time.Instant;
import java.time.ZoneId;
import java.util.regex.Pattern;

/**
 * The hours of the day in which portals are visited, in the hub's zone: outside office hours.
 *
 * @param from the first hour
 * @param to the hour of the end; less than {@code from} if the end is after midnight
 */
public record CrawlHours(int from, int to) {
    /** The default hours: from six in the evening to six in the morning. */
    public static final CrawlHours USUAL = new CrawlHours(18, 6);

    private static final int DAY = 24;
    private static final Pattern FORM = Pattern.compile("(\\d{1,2})\\s*-\\s*(\\d{1,2})");

    public CrawlHours {
        if (from < 0 || from >= DAY || to < 0 || to > DAY || from == to)
            throw new IllegalArgumentException("must be two hours such as 18-6");
    }

    /** Parses hours such as {@code 18-6}. */
    public static CrawlHours parse(String text) {
        var read = FORM.matcher(text.strip());
        if (!read.matches()) throw new IllegalArgumentException("must be two hours such as 18-6");
        return new CrawlHours(Integer.parseInt(read.group(1)), Integer.parseInt(read.group(2)));
    }

    /** Returns true if portals may be visited now. */
    public boolean holds(Instant now, ZoneId zone) {
        int hour = now.atZone(zone).getHour();
        return from < to ? hour >= from && hour < to : hour >= from || hour < to;
    }
}
