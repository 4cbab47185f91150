package vn.lantoa.campaign.reading;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/**
 * Live view of one day.
 *
 * @param title of the campaign; empty for all campaigns
 * @param shown as many items as fit on a wall display
 * @param stamp changes whenever the content changes
 */
public record LiveBoard(String title, LocalDate date, Tally tally, BoardItems shown, String stamp) {
    private static final int MOST = 20;

    /** Numbers of items: all, published, upcoming, unplanned, faulty, and cancelled or withdrawn. */
    public record Tally(int all, int out, int next, int unplanned, int wrong, int off) {}

    /**
     * Displayed items.
     *
     * @param next upcoming items, the soonest first
     * @param unplanned future items without a planned release, the soonest first
     * @param out published items, the latest first
     * @param wrong items that need attention
     */
    public record BoardItems(List<LiveItem> next, List<LiveItem> unplanned, List<LiveItem> out, List<LiveItem> wrong) {}

    static LiveBoard of(String title, LocalDate date, List<LiveItem> items) {
        var soonest = Comparator.comparing((LiveItem one) -> one.when().due());
        var latest = Comparator.comparing(LiveBoard::outAt).reversed();
        var shown = new BoardItems(
                first(items, one -> one.state().isAhead(), soonest),
                first(items, one -> one.state() == LiveState.NOT_PLANNED, soonest),
                first(items, one -> one.state().isOut(), latest),
                first(items, LiveItem::isWrong, soonest));
        return new LiveBoard(title, date, tally(items), shown, Integer.toHexString(items.hashCode()));
    }

    private static Tally tally(List<LiveItem> items) {
        int out = count(items, one -> one.state().isOut());
        int next = count(items, one -> one.state().isAhead());
        int unplanned = count(items, one -> one.state() == LiveState.NOT_PLANNED);
        int off = items.size()
                - out
                - next
                - unplanned
                - count(items, one -> one.state().isWrong());
        return new Tally(items.size(), out, next, unplanned, count(items, LiveItem::isWrong), off);
    }

    private static int count(List<LiveItem> items, Predicate<LiveItem> wanted) {
        return (int) items.stream().filter(wanted).count();
    }

    private static List<LiveItem> first(List<LiveItem> items, Predicate<LiveItem> wanted, Comparator<LiveItem> order) {
        return items.stream().filter(wanted).sorted(order).limit(MOST).toList();
    }

    private static Instant outAt(LiveItem one) {
        var out = one.when().out();
        return out == null ? one.when().due() : out;
    }
}
