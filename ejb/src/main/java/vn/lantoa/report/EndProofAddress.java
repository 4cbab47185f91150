package vn.lantoa.report;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import vn.lantoa.audit.AuditLog;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.organisation.Access;
import vn.lantoa.organisation.Role;

/** Ends the address of the proofs of a report's last submission, for administrators of the province. Idempotent. */
@UseCase
public class EndProofAddress {
    @Inject
    Access access;

    @Inject
    ReportCourse course;

    @Inject
    ProofAddresses addresses;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** A request to end the address of the report's last submission. */
    public record Command(Actor by, ReportKey report) {}

    /** Ends the address. */
    public void call(Command command) {
        access.requireEverywhere(command.by(), Role.ADMINISTRATOR);
        var report = command.report();
        var address = course.last(report)
                .flatMap(submission -> addresses.find(report, submission.number()))
                .orElseThrow(() -> new NotFound("proof page of the " + report));
        if (!addresses.end(address, clock.instant())) return;
        audit.record(
                command.by(),
                "proof-address-ended",
                "organisation:" + report.organisation(),
                Map.of(
                        "year",
                        String.valueOf(report.year()),
                        "step",
                        report.step().slug()));
    }
}
