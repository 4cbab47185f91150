package vn.lantoa.report.snapshot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lantoa.audit.AuditChain;
import vn.lantoa.audit.AuditHead;
import vn.lantoa.audit.AuditLog;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Conflict;
import vn.lantoa.report.ReportAccess;
import vn.lantoa.report.ReportCalendars;
import vn.lantoa.report.ReportCourse;
import vn.lantoa.report.ReportKey;
import vn.lantoa.report.ReportStep;
import vn.lantoa.report.UnitReportId;

/** The two short transactions before and after an archive is made. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class FreezeLedger {
    /** Audit log action that records a frozen copy in the chain. */
    static final String ACTION = "report-frozen";

    @Inject
    ReportAccess access;

    @Inject
    ReportCourse course;

    @Inject
    ReportSnapshots snapshots;

    @Inject
    ReportCalendars calendars;

    @Inject
    AuditChain chain;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /**
     * Returns the order for the copy. Rejects actors without the right, and reports that are not accepted or already
     * frozen.
     */
    public SnapshotOrder begin(Actor by, ReportKey key) {
        access.admitDecider(by, key.step());
        var accepted = course.accepted(key);
        var former = requireUnfrozen(accepted.report(), accepted.submission().number());
        return new SnapshotOrder(
                new SnapshotId(UUID.randomUUID()),
                key,
                accepted,
                former,
                chain.head().orElse(AuditHead.BEGINNING),
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                calendars.of(key.year()).of(ReportStep.DEPARTMENT).sender());
    }

    /** Records the archive; rejects it if the report has changed or was frozen in the meantime. */
    public void keep(Actor by, SnapshotOrder order, ReportSnapshot made) {
        var now = course.accepted(order.key());
        if (!now.submission().sha256().equals(order.accepted().submission().sha256())
                || now.submission().number() != made.submission())
            throw new Conflict("report-changed", "report:" + now.report() + " was submitted again");
        requireUnfrozen(now.report(), made.submission());
        snapshots.add(made, order.kind());
        audit.record(by, ACTION, object(made.id()), details(order, made));
    }

    /** Returns the object of the audit log entry. */
    static String object(SnapshotId id) {
        return "snapshot:" + id;
    }

    /** Returns the last copy of a report; null if there is none. Rejects a submission that is already frozen. */
    private @Nullable ReportSnapshot requireUnfrozen(UnitReportId report, int submission) {
        var last = snapshots.last(report).orElse(null);
        if (last != null && last.submission() == submission)
            throw new Conflict("report-is-frozen", "report:" + report + " as " + object(last.id()));
        return last;
    }

    private static Map<String, String> details(SnapshotOrder order, ReportSnapshot made) {
        var details = new HashMap<>(Map.of(
                "organisation", order.key().organisation().toString(),
                "year", String.valueOf(order.key().year()),
                "kind", order.kind().slug(),
                "number", String.valueOf(made.number()),
                "submission", String.valueOf(made.submission()),
                "sha256", made.archive().sha256().hex()));
        var former = made.former();
        if (former != null) details.put("former", former.toString());
        return details;
    }
}
