package vn.lantoa.web.campaign;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import vn.lantoa.campaign.reading.LiveItem;
import vn.lantoa.campaign.reading.LiveState;

/**
 * An item as the board shows it.
 *
 * @param due local time at which the item is due
 * @param out local time at which the item was published; empty before that
 * @param tone colour of the row
 */
public record LiveRow(LiveItem item, String due, String out, String tone) {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm");
    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("HH:mm:ss");

    static LiveRow of(LiveItem item, ZoneId zone) {
        var out = item.when().out();
        return new LiveRow(
                item,
                written(item.when().due(), MINUTE, zone),
                out == null ? "" : written(out, SECOND, zone),
                item.isWrong() ? "bad" : tone(item.state()));
    }

    static List<LiveRow> of(List<LiveItem> items, ZoneId zone) {
        return items.stream().map(item -> of(item, zone)).toList();
    }

    private static String written(Instant at, DateTimeFormatter form, ZoneId zone) {
        return form.format(at.atZone(zone));
    }

    private static String tone(LiveState state) {
        return switch (state) {
            case OUT -> "good";
            case NEXT -> "going";
            case OUT_LATE, HELD, NOT_PLANNED -> "warn";
            case STUCK, MISSED, TAKEN_BACK -> "bad";
            case CALLED_OFF -> "plain";
        };
    }
}
