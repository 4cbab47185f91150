package vn.lantoa.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.lantoa.audit.AuditLog;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Issues;
import vn.lantoa.organisation.OrganisationCsv.Row;

/** Import of a table of organisations, with validation against the existing organisations. */
@ApplicationScoped
class SheetImport {
    @Inject
    Organisations organisations;

    @Inject
    OrganisationMoves moves;

    @Inject
    AuditLog audit;

    private Issues check(OrganisationCsv.Sheet sheet) {
        var issues = sheet.issues();
        var byCode = sheet.byCode();
        var roots = new ArrayList<Row>();
        for (var row : sheet.rows()) {
            var given = row.organisation();
            if (given.kind() == OrganisationKind.PROVINCE) roots.add(row);
            var secondRoot =
                    roots.contains(row) && (roots.size() > 1 || organisations.isThere(OrganisationKind.PROVINCE));
            var found = Issues.none()
                    .when(!row.equals(byCode.get(given.code())), "code", "twice", given.code())
                    .when(organisations.findByCode(given.code()).isPresent(), "code", "taken", given.code())
                    .when(secondRoot, "kind", "root-exists")
                    .when(isInCircle(row, byCode), "parent", "circle", given.parent())
                    .and(checkParent(given, byCode));
            issues = issues.and(CsvLines.at(row.line(), found));
        }
        return issues;
    }

    /**
     * Adds the organisations of the table, or none if any row has an issue; returns the number of added organisations.
     */
    int add(Actor by, String csv, Map<String, String> details) {
        var sheet = OrganisationCsv.read(csv);
        check(sheet).throwIfAny();
        addParentsFirst(sheet);
        var all = new HashMap<>(details);
        all.put("count", String.valueOf(sheet.rows().size()));
        audit.record(by, "organisations-imported", "organisation:" + organisations.root(), all);
        return sheet.rows().size();
    }

    private void addParentsFirst(OrganisationCsv.Sheet sheet) {
        var left = new ArrayList<>(sheet.rows());
        while (!left.isEmpty()) {
            var waiting = new HashSet<String>();
            left.forEach(row -> waiting.add(row.organisation().code()));
            var ready = left.stream()
                    .filter(row -> !waiting.contains(row.organisation().parent()))
                    .toList();
            ready.forEach(row -> moves.found(row.organisation()));
            left.removeAll(ready);
        }
    }

    private Issues checkParent(NewOrganisation given, Map<String, Row> byCode) {
        var inFile = given.parent().isEmpty() ? null : byCode.get(given.parent());
        return inFile == null
                ? moves.checkParent(given)
                : given.checkParentUntil(inFile.organisation().validUntil());
    }

    private static boolean isInCircle(Row row, Map<String, Row> byCode) {
        Set<String> seen = new HashSet<>(List.of(row.organisation().code()));
        var above = byCode.get(row.organisation().parent());
        while (above != null && seen.add(above.organisation().code()))
            above = byCode.get(above.organisation().parent());
        // a row that is its own parent has already been reported
        return above != null
                && !row.organisation().parent().equals(row.organisation().code());
    }
}
