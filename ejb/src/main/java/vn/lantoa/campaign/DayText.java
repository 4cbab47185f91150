package vn.lantoa.campaign;

import vn.lantoa.kernel.Issues;

/**
 * Texts of a day.
 *
 * @param titleVi title in Vietnamese
 * @param titleEn title in English
 * @param sender who has to send the report, if the plan states it; empty for an observance
 * @param recipient who receives the report; empty for an observance
 */
public record DayText(String titleVi, String titleEn, String sender, String recipient) {
    private static final int LONGEST = 200;

    Issues check() {
        return Issues.none()
                .when(titleVi.isBlank(), "titleVi", "missing")
                .when(titleVi.length() > LONGEST, "titleVi", "too-long", LONGEST)
                .when(titleEn.isBlank(), "titleEn", "missing")
                .when(titleEn.length() > LONGEST, "titleEn", "too-long", LONGEST)
                .when(sender.length() > LONGEST, "sender", "too-long", LONGEST)
                .when(recipient.length() > LONGEST, "recipient", "too-long", LONGEST);
    }
}
