package vn.lantoa.organisation.officer;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
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
 * Adds officers from a table in the format of {@link OfficerCsv}. If any row has an issue, adds no officers and reports
 * all issues at once, by line. The new officers hold no role.
 */
@UseCase
public class ImportOfficers {
    // stands for an unknown organisation, so that the other issues of the row can still be reported
    private static final OrganisationId NOWHERE = new OrganisationId(new UUID(0, 0));

    @Inject
    Officers officers;

    @Inject
    Organisations organisations;

    @Inject
    Access access;

    @Inject
    NewOfficers newOfficers;

    /**
     * Table to import.
     *
     * @param tried whether the table is only validated
     */
    public record Command(Actor by, String csv, boolean tried) {}

    /** Officer from the table. */
    public record Added(String login, String name, String email, String organisation) {}

    /** Imports the officers; returns the officers that were added, or would be added in a trial run. */
    public List<Added> call(Command command) {
        if (!access.allowsAnywhere(command.by(), Role.ADMINISTRATOR)) throw new Forbidden("ADMINISTRATOR of anything");
        var sheet = OfficerCsv.read(command.csv());
        var issues = sheet.issues();
        var seen = new HashSet<String>();
        var cards = new ArrayList<OfficerCard>();
        var added = new ArrayList<Added>();
        for (var row : sheet.rows()) {
            var organisation = organisations.findByCode(row.organisation());
            var found = organisation
                    .map(known -> check(command.by(), row, known))
                    .orElseGet(() -> card(row, NOWHERE).check().when(true, "organisation", "unknown"))
                    .when(!row.login().isEmpty() && !seen.add(row.login()), "login", "twice")
                    .when(officers.findByLogin(row.login()).isPresent(), "login", "taken");
            issues = issues.and(CsvLines.at(row.line(), found));
            organisation.ifPresent(known -> {
                cards.add(card(row, known.id()));
                added.add(new Added(
                        row.login(), row.name(), row.email(), known.view().name()));
            });
        }
        issues.throwIfAny();
        if (!command.tried()) cards.forEach(card -> newOfficers.add(command.by(), card));
        return List.copyOf(added);
    }

    private Issues check(Actor by, OfficerCsv.Row row, Organisation organisation) {
        access.require(by, Role.ADMINISTRATOR, organisation.id());
        return card(row, organisation.id())
                .check()
                .when(organisation.validUntil() != null, "organisation", "closed", organisation.code());
    }

    private static OfficerCard card(OfficerCsv.Row row, OrganisationId organisation) {
        return new OfficerCard(row.login(), row.name(), row.email(), organisation);
    }
}
