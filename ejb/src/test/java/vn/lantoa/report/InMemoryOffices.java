package vn.lantoa.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.OrganisationView;

/** The offices among these units, by their codes; the root where there is none. */
final class InMemoryOffices extends ReportOffices {
    OrganisationId root = new OrganisationId(new UUID(0, 104));
    private final List<OrganisationView> units;
    private final Map<String, OrganisationId> added = new HashMap<>();

    InMemoryOffices(List<OrganisationView> units) {
        this.units = units;
    }

    /** Makes this unit the office with this code. */
    void add(String code, OrganisationId unit) {
        added.put(code, unit);
    }

    @Override
    OrganisationId writing(ReportKey report) {
        return report.isConsolidated()
                ? office(ReportCalendar.offices(report.step()).writer())
                : report.organisation();
    }

    @Override
    OrganisationId deciding(ReportStep step) {
        return office(ReportCalendar.offices(step).decider());
    }

    @Override
    Set<OrganisationId> all() {
        return Set.copyOf(added.values());
    }

    @Override
    Set<OrganisationId> everything() {
        return units.stream().map(OrganisationView::id).collect(Collectors.toSet());
    }

    @Override
    String title(ReportKey report) {
        return "báo cáo " + report.step().slug();
    }

    private OrganisationId office(String code) {
        return added.getOrDefault(code, root);
    }
}
