package vn.lantoa.coverage.declared;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Issues;
import vn.lantoa.kernel.Rejected;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.organisation.OrganisationId;

/** Records what a unit enters once a year: its plan, or a number of people. Former entries stay readable. */
@UseCase
public class RecordEntry extends DeclarationUseCase {
    private static final int FIRST_YEAR = 2000;

    @Inject
    UnitEntries entries;

    /** An entry of a unit for a year. */
    public record Command(Actor by, OrganisationId unit, int year, EntryText text) {}

    /** Records the entry and returns its id. */
    public DeclarationId call(Command command) {
        var unit = command.unit();
        int year = command.year();
        access.admit(command.by(), unit);
        var today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        if (year < FIRST_YEAR || year > today.getYear() + 1)
            throw new Rejected(Issues.of("year", "out-of-range", FIRST_YEAR, today.getYear() + 1));
        var tasks = new HashSet<>(access.tasksOf(unit, LocalDate.of(year, 1, 1)));
        tasks.addAll(access.tasksOf(unit, LocalDate.of(year, 12, 31)));
        EntryRules.check(command.text(), year, today, tasks).throwIfAny();
        var entry = EntryRules.parse(command.text());
        var id = entries.add(command, entry, clock.instant());
        var details =
                Map.of("organisation", unit.toString(), "kind", entry.kind().slug(), "year", String.valueOf(year));
        audit.record(command.by(), "unit-entry-recorded", "declaration:" + id, details);
        return id;
    }
}
