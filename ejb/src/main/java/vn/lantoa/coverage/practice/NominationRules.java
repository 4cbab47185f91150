package vn.lantoa.coverage.practice;

import java.time.LocalDate;
import java.util.Optional;
import vn.lantoa.asset.AssetId;
import vn.lantoa.kernel.FreeText;
import vn.lantoa.kernel.Issues;
import vn.lantoa.plan.Plan;

/** Rules for a nomination. Pure. */
final class NominationRules {
    static final int SHORTEST = 10;
    static final int LONGEST = 1000;
    static final int LONGEST_REASON = 500;
    static final int FIRST_YEAR = 2000;
    private static final int LONGEST_ASSET = 300;

    private NominationRules() {}

    /** Returns the issues of a nomination, except issues of the nominated asset. */
    static Issues check(NominationText typed, Plan plan, LocalDate today) {
        var task = typed.task().strip();
        var text = FreeText.tidy(typed.did());
        var characters = text.codePointCount(0, text.length());
        var isFuture = typed.year() > today.getYear();
        var isYear = typed.year() >= FIRST_YEAR && !isFuture;
        return Issues.none()
                .when(typed.asset().isBlank(), "asset", "missing")
                .when(!typed.asset().isBlank() && assetIn(typed).isEmpty(), "asset", "not-public")
                .when(isFuture, "year", "year-to-come")
                .when(typed.year() < FIRST_YEAR, "year", "out-of-range", FIRST_YEAR, today.getYear())
                .when(task.isEmpty(), "task", "missing")
                .when(
                        !task.isEmpty() && isYear && !has(plan, task, dayOf(typed.year(), today)),
                        "task",
                        "not-of-the-plan")
                .when(text.isEmpty(), "did", "missing")
                .when(!text.isEmpty() && characters < SHORTEST, "did", "too-short", SHORTEST)
                .when(characters > LONGEST, "did", "too-long", LONGEST)
                .when(FreeText.hasControls(text), "did", "control-characters");
    }

    /** Returns the issues of the reason of a decision. */
    static Issues checkReason(boolean isChosen, String reason) {
        return Issues.none()
                .when(!isChosen && reason.isEmpty(), "reason", "missing")
                .and(FreeText.check("reason", reason, LONGEST_REASON));
    }

    /** Returns the day whose plan applies: the last day of a past year, otherwise today. */
    static LocalDate dayOf(int year, LocalDate today) {
        return year < today.getYear() ? LocalDate.of(year, 12, 31) : today;
    }

    /** Finds the id of the asset in the typed text. */
    static Optional<AssetId> assetIn(NominationText typed) {
        if (typed.asset().length() > LONGEST_ASSET) return Optional.empty();
        return AssetId.findIn(typed.asset());
    }

    private static boolean has(Plan plan, String task, LocalDate day) {
        return plan.findTask(task).filter(found -> found.isValidOn(day)).isPresent();
    }
}
