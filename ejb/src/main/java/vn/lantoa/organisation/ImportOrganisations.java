package vn.lantoa.organisation;

import jakarta.inject.Inject;
import java.util.Map;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.UseCase;

/**
 * Imports organisations from a table in the format of {@link OrganisationCsv}. If any row has an issue, imports no
 * organisations and reports all issues at once, by line.
 */
@UseCase
public class ImportOrganisations {
    @Inject
    Access access;

    @Inject
    SheetImport sheetImport;

    /** Imports the organisations and returns their number. */
    public int call(Actor by, String csv) {
        access.requireEverywhere(by, Role.ADMINISTRATOR);
        return sheetImport.add(by, csv, Map.of());
    }
}
