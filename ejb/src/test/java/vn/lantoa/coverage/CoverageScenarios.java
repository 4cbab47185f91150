package vn.lantoa.coverage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.lantoa.Sql;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.Role;
import vn.lantoa.roles.Caller;
import vn.lantoa.roles.Scenario;
import vn.lantoa.roles.Scenarios;
import vn.lantoa.roles.Scene;

/** Officers of a unit read its evidence, every officer reads its totals; the province decides about it. */
@ApplicationScoped
public class CoverageScenarios implements Scenarios {
    private static final LocalDate DAY = LocalDate.of(2025, 1, 1);

    @Inject
    ReadCoverage coverage;

    @Inject
    ReadEvidence evidence;

    @Inject
    ObjectToEvidence object;

    @Inject
    DecideEvidence decide;

    @Inject
    RebuildEvidence rebuild;

    @Inject
    Sql sql;

    @Override
    public List<Scenario> list(Scene scene) {
        var query = new EvidenceQuery(scene.organisation(), "", Set.of(), DAY, DAY, null);
        return List.of(
                Scenario.of(
                        ReadCoverage.class,
                        EnumSet.complementOf(EnumSet.of(Caller.ANONYMOUS, Caller.PARTNER)),
                        by -> () -> coverage.call(by, new CoverageQuery(2025, null, null, "", null))),
                Scenario.hiding(
                        ReadEvidence.class,
                        Caller.readers(),
                        by -> () -> evidence.call(by, query, EvidenceQuery.After.NOTHING, 1)),
                Scenario.of(
                        ObjectToEvidence.class,
                        Caller.holding(Role.UPLOADER, Role.APPROVER, Role.RELEASER, Role.ADMINISTRATOR),
                        by -> {
                            var id = row(scene.organisation());
                            return () -> object.call(new ObjectToEvidence.Command(by, id, "Nhầm."));
                        }),
                Scenario.of(DecideEvidence.class, Caller.holdingAtRoot(Role.ADMINISTRATOR), by -> {
                    var id = row(scene.organisation());
                    return () -> decide.call(new DecideEvidence.Command(by, id, false, "Nhầm."));
                }),
                Scenario.of(
                        RebuildEvidence.class, Caller.holdingAtRoot(Role.ADMINISTRATOR), by -> () -> rebuild.call(by)));
    }

    private EvidenceId row(OrganisationId unit) {
        var id = UUID.randomUUID();
        try {
            sql.update(
                    """
                    insert into evidence (id, use, organisation_id, place, address, first_on, last_on, amount, tasks,
                        plan_version, sources, strength, state)
                    values (?, 'SHOWN', ?, '', '', date '2025-01-01', date '2025-01-02', 1, '{2.3}', 0, '{FRAME}', 'SEEN',
                        'CONFIRMED')""",
                    id,
                    unit.value());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return new EvidenceId(id);
    }
}
