package vn.lantoa.report;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.stream.Stream;
import vn.lantoa.audit.AuditLog;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.organisation.OrganisationId;

/** Accepts the report of a unit for the province, or returns it with a reason; not by whoever submitted it. */
@Stateless
public class DecideReport {
    @Inject
    ReportAccess access;

    @Inject
    UnitReports reports;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /**
     * A decision.
     *
     * @param seen the lock version of the report that it is about
     * @param reason may be empty where it is accepted
     */
    public record Command(Actor by, OrganisationId unit, int year, long seen, boolean isAccepted, String reason) {}

    /** Decides it. */
    public void call(Command command) {
        var by = command.by();
        access.admitDecider(by);
        var reason = command.reason().strip();
        if (!command.isAccepted()) ReportRules.checkReason(reason).throwIfAny();
        var report = reports.findLocked(command.unit(), command.year())
                .orElseThrow(() -> new NotFound("report of unit " + command.unit()));
        report.requireSeen(command.seen());
        access.requireSecond(by, Stream.ofNullable(report.submittedBy()).toList());
        if (command.isAccepted()) report.accept();
        else report.giveBack();
        reports.note(report, command.isAccepted() ? "" : reason, by, clock.instant());
        audit.record(
                by,
                "report-" + report.state().slug(),
                "report:" + report.id(),
                Map.of("organisation", command.unit().toString(), "year", String.valueOf(command.year())));
    }
}
