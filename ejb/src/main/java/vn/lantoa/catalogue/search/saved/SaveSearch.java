package vn.lantoa.catalogue.search.saved;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.HexFormat;
import java.util.UUID;
import vn.lantoa.catalogue.search.SearchRequest;
import vn.lantoa.catalogue.search.SearchRows;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Forbidden;
import vn.lantoa.kernel.Issues;

/** Saves a search under a name, with a feed of its own, for the officer who asks. */
@Stateless
public class SaveSearch {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int LONGEST_NAME = 100;
    private static final int MOST = 50;
    private static final int TOKEN_BYTES = 32;

    @Inject
    SavedSearches searches;

    @Inject
    SearchRows rows;

    @Inject
    Clock clock;

    /** The search and its name. */
    public record Command(String name, SearchRequest search, Actor by) {}

    /** The saved search. */
    public SavedSearch call(Command command) {
        if (!command.by().isOfficer()) throw new Forbidden("an officer");
        var name = command.name().strip();
        Issues.none()
                .when(name.isEmpty(), "name", "missing")
                .when(name.length() > LONGEST_NAME, "name", "too-long", LONGEST_NAME)
                .when(searches.of(command.by()).size() >= MOST, "name", "too-many", MOST)
                .throwIfAny();
        var token = new byte[TOKEN_BYTES];
        RANDOM.nextBytes(token);
        var search = command.search();
        var saved = new SavedSearch(
                new SavedSearchId(UUID.randomUUID()),
                name,
                search.words(),
                search.narrowed(),
                HexFormat.of().formatHex(token));
        searches.add(saved, command.by(), clock.instant());
        searches.note(saved.id(), rows.assets(saved.request(1)));
        return saved;
    }
}
