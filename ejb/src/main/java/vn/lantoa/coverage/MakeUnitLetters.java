package vn.lantoa.coverage;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;
import vn.lantoa.kernel.LetterHours;
import vn.lantoa.kernel.Recurring;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.outbox.Outbox;

/** Creates the letters of the last complete week, one per unit with a reader. Idempotent, also across nodes. */
@UseCase
public class MakeUnitLetters {
    @Inject
    UnitLetters letters;

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    /** Creates the letters and returns their number. */
    @Recurring("PT10M")
    public int call() {
        var now = clock.instant();
        var local = LocalDateTime.ofInstant(now, clock.getZone());
        if (!LetterHours.hold(local.toLocalTime())) return 0;
        var week = LetterWeek.before(local.toLocalDate());
        var units = letters.begin(week, local.toLocalDate(), now);
        outbox.appendAll(units.stream()
                .map(unit -> new UnitLetterMade(unit, week.first().toString(), now))
                .toList());
        return units.size();
    }
}
