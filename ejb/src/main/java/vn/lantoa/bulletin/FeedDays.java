package vn.lantoa.bulletin;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Days on which a feed of bulletins changes without any new bulletin. */
final class FeedDays {
    /** The number of days that a bulletin stays in the feed after its last day, for late readers. */
    static final int AFTER = 7;

    private FeedDays() {}

    /**
     * Returns whether the bulletin is still in the feed. An urgent bulletin leaves the feed after its last day, so that
     * late readers do not play it.
     */
    static boolean stands(BulletinView one, LocalDate today) {
        return !one.kind().isUrgent() || !one.plan().schedule().lastOn().isBefore(today);
    }

    /**
     * Returns the days up to today on which a bulletin left the feed, or the listed times changed.
     *
     * @param out released bulletins, including those that have left the feed
     * @param lastOn latest last day of the bulletins that have left the feed
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
