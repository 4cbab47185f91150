package vn.lantoa.campaign.live;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * The live view of a day.
 *
 * @param title of the campaign; empty where it is all of them
 * @param next the items to come, the soonest first
 * @param out the items that are out, the latest first
 * @param wrong the items that somebody has to look at
 * @param stamp changes whenever anything here changes
 */
public record LiveBoard(
        String title,
        LocalDate date,
        Tally tally,
        List<LiveItem> next,
        List<LiveItem> out,
        List<LiveItem> wrong,
        String stamp) {
    private static final int MOST = 20;

    public LiveBoard {
        next = List.copyOf(next);
        out = List.copyOf(out);
        wrong = List.copyOf(wrong);
    }

    /** The numbers of items: all, out, to come, wrong, and called off or taken back. */
    public record Tally(int all, int out, int next, int wrong, int off) {}

    static LiveBoard of(String title, LocalDate date, List<LiveItem> items) {
        var soonest = Comparator.comparing((LiveItem one) -> one.when().due());
        var out = items.stream().filter(one -> one.state().isOut()).toList();
        var next = items.stream().filter(one -> one.state().isAhead()).toList();
        var wrong = items.stream().filter(LiveItem::isWrong).toList();
        var off = items.size()
                - out.size()
                - next.size()
                - (int) items.stream().filter(one -> one.state().isWrong()).count();
        return new LiveBoard(
                title,
                date,
                new Tally(items.size(), out.size(), next.size(), wrong.size(), off),
                next.stream().sorted(soonest).limit(MOST).toList(),
                out.stream()
                        .sorted(Comparator.comparing(LiveBoard::outAt).reversed())
                        .limit(MOST)
                        .toList(),
                wrong.stream().sorted(soonest).limit(MOST).toList(),
                Integer.toHexString(items.hashCode()));
    }

    private static java.time.Instant outAt(LiveItem one) {
        var out = one.when().out();
        return out == null ? one.when().due() : out;
    }
}
