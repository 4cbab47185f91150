package vn.lantoa.bulletin.feed;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.lantoa.bulletin.BulletinView;

/** On which days a feed of bulletins changes by the calendar alone. Pure. */
final class FeedDays {
    /** So long after its last day a bulletin still stands there, for who comes late. */
    static final int AFTER = 7;

    private FeedDays() {}

    /** Whether it still stands there: who comes late must not play an urgent one at once. */
    static boolean stands(BulletinView one, LocalDate today) {
        return !one.kind().isUrgent() || !one.plan().schedule().lastOn().isBefore(today);
    }

    /**
     * The days up to today on which something left, or the moments that are named moved on.
     *
     * @param out those that are out, also those that stand there no more
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
