package vn.lantoa.asset.history;

import jakarta.inject.Inject;
import java.text.Normalizer;
import java.time.Clock;
import java.util.UUID;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Forbidden;
import vn.lantoa.kernel.Issues;
import vn.lantoa.kernel.UseCase;

/** Saves a named filter of the library for all officers of the agency. A filter with the same name is replaced. */
@UseCase
public class SaveFilter {
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_QUERY = 2_000;
    private static final int MOST = 50;

    @Inject
    SavedFilters filters;

    @Inject
    Clock clock;

    public record Command(String name, String query, Actor by) {}

    public void call(Command command) {
        if (!command.by().isOfficer()) throw new Forbidden("an officer");
        var name = Normalizer.normalize(command.name().strip(), Normalizer.Form.NFC);
        Issues.none()
                .when(name.isEmpty(), "name", "missing")
                .when(name.length() > LONGEST_NAME, "name", "too-long", LONGEST_NAME)
                .when(name.chars().anyMatch(Character::isISOControl), "name", "control-characters")
                .when(command.query().length() > LONGEST_QUERY, "name", "too-long", LONGEST_QUERY)
                .when(filters.of(command.by()).size() >= MOST, "name", "too-many", MOST)
                .throwIfAny();
        var filter = new SavedFilter(new SavedFilterId(UUID.randomUUID()), name, command.query());
        filters.put(filter, command.by(), clock.instant());
    }
}
