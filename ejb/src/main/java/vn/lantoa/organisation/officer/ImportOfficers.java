package vn.lantoa.organisation.officer;

import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Forbidden;
import vn.lantoa.kernel.Issues;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.organisation.Access;
import vn.lantoa.organisation.CsvLines;
import vn.lantoa.organisation.Organisation;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.Organisations;
import vn.lantoa.organisation.Role;

/**
 * Adds officers from a table. If any row has an issue, adds no officers and reports all issues at once, by line. The new
 * officers hold no role.
 *
 * <p>The first row names the columns {@code login, name, email, organisation} in any order; organisations are given by
 * code. Rows starting with # are comments.
 */
@UseCase
public class ImportOfficers {
    static final int MOST_ROWS = 1000;
    private static final List<String> REQUIRED = List.of("login", "name", "organisation");

    // stands for an unknown organisation, so that the other issues of the row can still be reported
    private static final OrganisationId NOWHERE = new OrganisationId(new UUID(0, 0));

    @Inject
    Officers officers;

    @Inject
    Organisations organisations;

    @Inject
    Access access;

    @Inject
    OfficerMoves moves;

    /**
     * Table to import.
     *
     * @param tried whether this is a trial run, which only validates the table
     */
    public record Command(Actor by, String csv, boolean tried) {}

    /** Officer from the table; the organisation is a code in the table and a name in the result. */
    public record Added(String login, String name, String email, String organisation) {
        private OfficerCard card(OrganisationId id) {
            return new OfficerCard(login, name, email, id);
        }
    }

    /** Imports the officers; returns the officers that were added, or would be added in a trial run. */
    public List<Added> call(Command command) {
        if (!access.allowsAnywhere(command.by(), Role.ADMINISTRATOR)) throw new Forbidden("ADMINISTRATOR anywhere");
        var table = CsvLines.table(command.csv(), REQUIRED, MOST_ROWS).filled();
        var rows = table.good().stream().map(row -> row.read(Added.class)).toList();
        var seen = new HashSet<String>();
        table.requireValid(rows, row -> check(command.by(), row, seen));
        return rows.stream().map(row -> add(command, row)).toList();
    }

    private Added add(Command command, Added row) {
        var organisation = organisations.findByCode(row.organisation()).orElseThrow();
        var card = row.card(organisation.id());
        if (!command.tried()) moves.register(command.by(), card);
        return new Added(card.login(), row.name(), row.email(), organisation.name());
    }

    private Issues check(Actor by, Added row, Set<String> seen) {
        var organisation = organisations.findByCode(row.organisation());
        organisation.ifPresent(one -> access.require(by, Role.ADMINISTRATOR, one.id()));
        var card = row.card(organisation.map(Organisation::id).orElse(NOWHERE));
        var closed = organisation.map(Organisation::validUntil).isPresent();
        return card.check()
                .when(organisation.isEmpty(), "organisation", "unknown")
                .when(closed, "organisation", "closed", row.organisation())
                .when(!card.login().isEmpty() && !seen.add(card.login()), "login", "twice")
                .when(officers.findByLogin(card.login()).isPresent(), "login", "taken");
    }
}
