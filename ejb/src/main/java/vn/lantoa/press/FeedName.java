package vn.lantoa.press;

import java.util.Optional;
import java.util.regex.Pattern;
import vn.lantoa.catalogue.CatalogueEntry;
import vn.lantoa.kernel.NotFound;

/**
 * The name of a feed: {@code all}, or one {@code good-practice}, which the province chooses, or one by kind, language,
 * topic, agency or public service ({@code kind-video}, {@code lang-km}, {@code topic-III.1}, {@code org-so-khcn}, {@code
 * service-1.004221}).
 *
 * @param by the property that the feed is chosen by
 * @param value the kind's slug, language tag, topic, organisation code or code of a service, now or formerly; empty where {@link By#isOne}
 */
public record FeedName(By by, String value) {
    /** The property that a feed is chosen by, with the prefix of its name and the scheme of its category. */
    public enum By {
        ALL("all"),
        GOOD_PRACTICE("good-practice"),
        KIND("kind"),
        LANGUAGE("lang"),
        TOPIC("topic"),
        ORGANISATION("org"),
        SERVICE("service");

        private final String prefix;

        By(String prefix) {
            this.prefix = prefix;
        }

        /** True where there is one such feed, whose name has no value. */
        boolean isOne() {
            return this == ALL || this == GOOD_PRACTICE;
        }
    }

    private static final Pattern VALUE = Pattern.compile("[A-Za-z0-9.-]{1,60}");

    /**
     * Reads a name as it stands in an address.
     *
     * @throws NotFound when no feed can have this name
     */
    public static FeedName parse(String name) {
        for (var by : By.values()) if (by.isOne() && name.equals(by.prefix)) return new FeedName(by, "");
        return kindOf(name)
                .map(by -> new FeedName(by, name.substring(by.prefix.length() + 1)))
                .filter(feed -> VALUE.matcher(feed.value).matches())
                .orElseThrow(() -> new NotFound("feed " + name));
    }

    /**
     * True if an entry, as it is now, belongs to this feed; of the feeds {@link #isKept} {@link FeedChanges#standing} knows it.
     */
    boolean takes(CatalogueEntry entry) {
        return switch (by) {
            case ALL -> true;
            case KIND -> entry.kind().slug().equals(value);
            case LANGUAGE -> entry.language().tag().equals(value);
            case TOPIC -> entry.texts().topic().equals(value);
            case ORGANISATION -> entry.organisation().equals(value);
            case SERVICE, GOOD_PRACTICE -> throw new IllegalStateException("an entry does not say it");
        };
    }

    /** True if an entry does not say whether it is in this feed, but the rows that are kept of it do. */
    boolean isKept() {
        return by == By.SERVICE || by == By.GOOD_PRACTICE;
    }

    private static Optional<By> kindOf(String name) {
        for (var by : By.values()) {
            if (!by.isOne() && name.startsWith(by.prefix + "-")) return Optional.of(by);
        }
        return Optional.empty();
    }

    @Override
    public String toString() {
        return by.isOne() ? by.prefix : by.prefix + "-" + value;
    }
}
