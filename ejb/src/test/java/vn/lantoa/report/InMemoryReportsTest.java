package vn.lantoa.report;

import java.util.UUID;
import vn.lantoa.kernel.Actor;
import vn.lantoa.organisation.OrganisationId;

class InMemoryReportsTest implements UnitReportsContract {
    private final InMemoryReports reports = new InMemoryReports();
    private final Actor one = Actor.officer(UUID.randomUUID());
    private final Actor other = Actor.officer(UUID.randomUUID());

    @Override
    public UnitReports reports() {
        return reports;
    }

    @Override
    public OrganisationId unit() {
        return new OrganisationId(UUID.randomUUID());
    }

    @Override
    public Actor one() {
        return one;
    }

    @Override
    public Actor other() {
        return other;
    }
}
