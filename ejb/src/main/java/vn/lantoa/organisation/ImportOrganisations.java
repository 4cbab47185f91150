package vn.lantoa.organisation;

import jakarta.inject.Inject;
import java.util.Map;
import vn.lantoa.audit.AuditLog;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.UseCase;

/**
 * Imports organisations from a table in the format of {@link OrganisationCsv}. If any row has an issue, imports none
 * and reports all issues at once, by line.
 */
@UseCase
public class ImportOrganisations {
    @Inject
    Organisations organisations;

    @Inject
    Access access;

    @Inject
    SheetImport sheetImport;

    @Inject
    AuditLog audit;

    /** Imports the organisations and returns their number. */
    public int call(Actor by, String csv) {
        access.requireEverywhere(by, Role.ADMINISTRATOR);
        var sheet = OrganisationCsv.read(csv);
        sheetImport.check(sheet).throwIfAny();
        int added = sheetImport.add(sheet);
        audit.record(
                by,
                "organisations-imported",
                "organisation:" + organisations.root(),
                Map.of("count", String.valueOf(added)));
        return added;
    }
}
