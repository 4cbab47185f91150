package vn.lantoa.press;

import java.util.Optional;
import java.util.regex.Pattern;
import vn.lantoa.catalogue.CatalogueEntry;
import vn.lantoa.kernel.NotFound;

/**
 * Name of a feed: {@code all}, {@code good-practice} (selected by the province), or a feed by kind, language, topic,
 * agency or public service ({@code kind-video}, {@code lang-km}, {@code topic-III.1}, {@code org-so-khcn},
 * {@code service-1.004221}).
 *
 * @param by the property that selects the entries
 * @param value the kind's slug, language tag, topic, organisation code, or present or former code of a service; empty
 *     if {@link By#isOne}
 */
public record FeedName(By by, String value) {
    /** Property that selects the entries, with the prefix of the feed's name. */
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

        /** Returns whether only one feed of this kind exists, whose name has no value. */
        boolean isOne() {
            return this == ALL || this == GOOD_PRACTICE;
        }
    }

    private static final Pattern VALUE = Pattern.compile("[A-Za-z0-9.-]{1,60}");

    /**
     * Parses a name from an address.
     *
     * @throws NotFound if no feed can have this name
     */
    public static FeedName parse(String name) {
        for (var by : By.values()) if (by.isOne() && name.equals(by.prefix)) return new FeedName(by, "");
        return kindOf(name)
                .map(by -> new FeedName(by, name.substring(by.prefix.length() + 1)))
                .filter(feed -> VALUE.matcher(feed.value).matches())
                .orElseThrow(() -> new NotFound("feed " + name));
    }

    /**
     * Returns whether the entry, in its current state, belongs to this feed. For feeds that are {@link #isKept}, use
     * {@link FeedChanges#standing}.
     */
    boolean takes(CatalogueEntry entry) {
        return switch (by) {
            case ALL -> true;
            case KIND -> entry.kind().slug().equals(value);
            case LANGUAGE -> entry.language().tag().equals(value);
            case TOPIC -> entry.texts().topic().equals(value);
            case ORGANISATION -> entry.organisation().equals(value);
            case SERVICE, GOOD_PRACTICE -> throw new IllegalStateException("not derivable from an entry");
        };
    }

    /** Returns whether membership in the feed is stored in the database, because it cannot be derived from an entry. */
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
