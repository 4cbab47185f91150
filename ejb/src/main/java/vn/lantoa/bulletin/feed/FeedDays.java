package vn.lantoa.bulletin.feed;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.lantoa.bulletin.BulletinView;

/** The days on which a feed of bulletins changes by the calendar alone. Pure. */
final class FeedDays {
    /** The number of days that a bulletin stays in the feed after its last day, for those who come late. */
    static final int AFTER = 7;

    private FeedDays() {}

    /** True if it is still in the feed: whoever comes late must not play an urgent one at once. */
    static boolean stands(BulletinView one, LocalDate today) {
        return !one.kind().isUrgent() || !one.plan().schedule().lastOn().isBefore(today);
    }

    /**
     * The days up to today on which a bulletin left, or the listed times moved on.
     *
     * @param out those that are out, also those that left the feed
     * @param lastOn the last day of the latest of those that have left
     * @param began the first day of the place
     */
    static Stream<LocalDate> changes(
            List<BulletinView> out, Optional<LocalDate> lastOn, LocalDate began, LocalDate today) {
        var left = Stream.concat(
                lastOn.stream().map(day -> day.plusDays(AFTER + 1L)),
                out.stream()
                        .filter(one -> !stands(one, today))
                        .map(one -> one.plan().schedule().lastOn().plusDays(1)));
        var moved = out.stream().filter(one -> stands(one, today)).map(one -> today);
        return Stream.concat(Stream.of(began), Stream.concat(left, moved)).filter(day -> !day.isAfter(today));
    }
}
