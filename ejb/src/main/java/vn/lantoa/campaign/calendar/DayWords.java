package vn.lantoa.campaign.calendar;

import java.util.ArrayList;
import java.util.List;
import vn.lantoa.campaign.day.Meaning;
import vn.lantoa.campaign.day.PlanDay;
import vn.lantoa.campaign.day.Purpose;

/** The calendar texts of a day, in Vietnamese: the exact meaning of the plan's date, and who sends to whom. */
public final class DayWords {
    private DayWords() {}

    /** The line that programs show. */
    public static String summary(PlanDay day) {
        return day.purpose() == Purpose.DEADLINE
                ? day.text().titleVi() + " (" + meaning(day) + ")"
                : day.text().titleVi();
    }

    /** The description below the line. */
    public static String description(PlanDay day) {
        List<String> lines = new ArrayList<>();
        if (day.purpose() == Purpose.DEADLINE)
            lines.add("Kế hoạch ghi: " + meaning(day) + ". Ngày cuối: " + day.counted() + ".");
        if (!day.text().sender().isEmpty()) lines.add("Bên gửi: " + day.text().sender() + ".");
        if (!day.text().recipient().isEmpty())
            lines.add("Bên nhận: " + day.text().recipient() + ".");
        lines.add("Kế hoạch 104/KH-UBND, mục " + day.source() + ".");
        return String.join("\n", lines);
    }

    private static String meaning(PlanDay day) {
        if (day.date().meaning() == Meaning.BEFORE) return "trước ngày " + day.written();
        return (day.date().meaning() == Meaning.BY ? "chậm nhất ngày " : "ngày ") + day.written();
    }
}
