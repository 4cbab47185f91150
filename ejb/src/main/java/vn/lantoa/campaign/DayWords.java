package vn.lantoa.campaign;

import java.util.ArrayList;
import java.util.List;
import vn.lantoa.kernel.Words;

/** Calendar texts of a day, in Vietnamese: the exact meaning of the plan's date, the sender and the recipient. */
public final class DayWords {
    private DayWords() {}

    /** Returns the title line. */
    public static String summary(PlanDay day) {
        return day.purpose() == Purpose.DEADLINE
                ? day.text().titleVi() + " (" + meaning(day) + ")"
                : day.text().titleVi();
    }

    /** Returns the description. */
    public static String description(PlanDay day) {
        List<String> lines = new ArrayList<>();
        if (day.purpose() == Purpose.DEADLINE)
            lines.add(Words.VI.text("calendar.deadline", meaning(day), day.counted()));
        var text = day.text();
        if (!text.sender().isEmpty()) lines.add(Words.VI.text("calendar.sender", text.sender()));
        if (!text.recipient().isEmpty()) lines.add(Words.VI.text("calendar.recipient", text.recipient()));
        lines.add(Words.VI.text("calendar.source", day.source()));
        return String.join("\n", lines);
    }

    private static String meaning(PlanDay day) {
        var meaning = day.date().meaning();
        var how = meaning == Meaning.BEFORE ? "before" : meaning == Meaning.BY ? "by" : "on";
        return Words.VI.text("calendar." + how, day.written());
    }
}
