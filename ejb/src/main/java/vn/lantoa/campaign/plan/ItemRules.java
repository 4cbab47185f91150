package vn.lantoa.campaign.plan;

import java.time.LocalDate;
import java.util.Set;
import java.util.regex.Pattern;
import vn.lantoa.campaign.LocalWindow;
import vn.lantoa.kernel.Issues;

/** Rules for campaigns and their items. */
final class ItemRules {
    static final int LONGEST_TITLE = 200;
    static final int LONGEST_NOTE = 1000;
    static final int MOST_ITEMS = 2000;

    private static final Pattern CODE = Pattern.compile("[a-z0-9][a-z0-9-]{1,59}");
    // path segments that other pages use in place of a campaign code
    private static final Set<String> NO_CODES = Set.of("new", "items");
    private static final int FIRST_YEAR = 2020;
    private static final int LAST_YEAR = 2100;

    private ItemRules() {}

    static Issues checkCampaign(String code, String title, LocalDate anchor) {
        return checkTitle(title)
                .when(!CODE.matcher(code).matches(), "code", code.isEmpty() ? "missing" : "malformed")
                .when(NO_CODES.contains(code), "code", "taken")
                .and(checkDay(anchor));
    }

    static Issues checkDay(LocalDate day) {
        return Issues.none().when(day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR, "day", "not-a-year");
    }

    static Issues check(ItemSpec spec) {
        return checkTitle(spec.title()).when(spec.channels().isEmpty(), "channels", "missing");
    }

    static Issues check(LocalWindow window) {
        var ends = window.endsAt();
        var year = window.startsAt().getYear();
        return Issues.none()
                .when(year < FIRST_YEAR || year > LAST_YEAR, "startsAt", "not-a-year")
                .when(ends != null && !ends.isAfter(window.startsAt()), "endsAt", "before-start")
                .when(ends != null && ends.getYear() > LAST_YEAR, "endsAt", "not-a-year");
    }

    static Issues checkNote(String note, boolean needed) {
        return Issues.none()
                .when(needed && note.isBlank(), "note", "missing")
                .when(note.length() > LONGEST_NOTE, "note", "too-long", LONGEST_NOTE);
    }

    private static Issues checkTitle(String title) {
        return Issues.none()
                .when(title.isBlank(), "title", "missing")
                .when(title.length() > LONGEST_TITLE, "title", "too-long", LONGEST_TITLE);
    }
}
