package vn.lantoa.catalogue.search;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Forbidden;
import vn.lantoa.kernel.Issues;
import vn.lantoa.kernel.UseCase;

/** Saves a search under a name for the calling officer, with a feed of its own. */
@UseCase
public class SaveSearch {
    private static final int LONGEST_NAME = 100;
    private static final int MOST = 50;

    @Inject
    SavedSearches searches;

    @Inject
    SearchRows rows;

    @Inject
    Clock clock;

    /** The search and its name. */
    public record Command(String name, SearchRequest search, Actor by) {}

    /** Saves the search; the address of its feed is returned only once. */
    public IssuedSearch call(Command command) {
        if (!command.by().isOfficer()) throw new Forbidden("an officer");
        var name = command.name().strip();
        Issues.none()
                .when(name.isEmpty(), "name", "missing")
                .when(name.length() > LONGEST_NAME, "name", "too-long", LONGEST_NAME)
                .when(searches.of(command.by()).size() >= MOST, "name", "too-many", MOST)
                .throwIfAny();
        var search = command.search();
        var saved = new SavedSearch(new SavedSearchId(UUID.randomUUID()), name, search.words(), search.narrowed());
        var issued = IssuedSearch.of(saved);
        searches.add(issued, command.by(), clock.instant());
        searches.note(saved.id(), rows.assets(saved.request(1)));
        return issued;
    }
}
