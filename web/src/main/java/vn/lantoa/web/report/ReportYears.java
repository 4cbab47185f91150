package vn.lantoa.web.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import vn.lantoa.kernel.Issues;
import vn.lantoa.kernel.Rejected;
import vn.lantoa.plan.Plan;
import vn.lantoa.web.page.Choice;

/** The years for which there are reports. */
@RequestScoped
class ReportYears {
    private static final int FIRST = 2000;
    private static final int LAST = 2100;

    @Inject
    Clock clock;

    @Inject
    ZoneId zone;

    /** The year that is asked for; the present one where none is. */
    int chosen(int asked) {
        var year = asked == 0 ? present() : asked;
        if (year < FIRST || year > LAST) throw new Rejected(Issues.of("year", "out-of-range", FIRST, LAST));
        return year;
    }

    /** The year, or the present one where it has not begun yet: there are deadlines for it, and no reports. */
    int begun(int chosen) {
        return Math.min(chosen, present());
    }

    /** The years since the plan was signed, the next one where it is wanted, and the chosen one in any case. */
    List<Choice> choices(int chosen, boolean isNextWanted) {
        var first = Math.min(Plan.SHIPPED.signedOn().getYear(), chosen);
        return IntStream.rangeClosed(first, Math.max(present() + (isNextWanted ? 1 : 0), chosen))
                .mapToObj(year -> new Choice(String.valueOf(year), String.valueOf(year)))
                .toList();
    }

    private int present() {
        return LocalDate.ofInstant(clock.instant(), zone).getYear();
    }
}
