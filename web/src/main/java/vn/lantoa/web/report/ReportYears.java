package vn.lantoa.web.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import vn.lantoa.kernel.Issues;
import vn.lantoa.kernel.Rejected;
import vn.lantoa.plan.Plan;
import vn.lantoa.web.page.Choice;

/** The years that have reports. */
@RequestScoped
class ReportYears {
    private static final int FIRST = 2000;
    private static final int LAST = 2100;

    @Inject
    Clock clock;

    /** Returns the requested year; the current year for 0. */
    int chosen(int asked) {
        var year = asked == 0 ? present() : asked;
        if (year < FIRST || year > LAST) throw new Rejected(Issues.of("year", "out-of-range", FIRST, LAST));
        return year;
    }

    /** Returns the year. Returns the current year for a future year, which has deadlines but no reports yet. */
    int begun(int chosen) {
        return Math.min(chosen, present());
    }

    /** Returns the years since the plan was signed, the next year if wanted, and always the chosen year. */
    List<Choice> choices(int chosen, boolean isNextWanted) {
        var first = Math.min(Plan.SHIPPED.signedOn().getYear(), chosen);
        return IntStream.rangeClosed(first, Math.max(present() + (isNextWanted ? 1 : 0), chosen))
                .mapToObj(year -> new Choice(String.valueOf(year), String.valueOf(year)))
                .toList();
    }

    private int present() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone()).getYear();
    }
}
