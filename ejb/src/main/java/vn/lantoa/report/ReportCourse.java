package vn.lantoa.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.lantoa.audit.AuditLog;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Conflict;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.outbox.DatabaseClock;
import vn.lantoa.outbox.Outbox;
import vn.lantoa.plan.Plan;
import vn.lantoa.report.ReportView.ReportStatus;

/**
 * The state machine of a unit's or the province's report: written, submitted by a second person, returned, accepted.
 * Callers check rights and supply the content.
 */
@ApplicationScoped
public class ReportCourse {
    private static final int MOST_WRITINGS = 100;

    @Inject
    ReportAccess access;

    @Inject
    UnitReports reports;

    @Inject
    AuditLog audit;

    @Inject
    Outbox outbox;

    @Inject
    DatabaseClock clock;

    /**
     * The state and texts of a report.
     *
     * @param texts current texts
     * @param submitted last submission; null while the report is being written
     */
    public record Stand(
            Map<String, String> texts,
            ReportStatus standing,
            ReportHistory history,
            @Nullable ReportSubmission submitted) {}

    /**
     * Returns the state of the report and whether it is late by the given deadline. A report that was not begun counts
     * as an empty draft.
     */
    public Stand read(ReportKey key, ReportDeadline deadline) {
        var found = reports.find(key);
        if (found.isEmpty()) {
            var isLate = deadline.isLate(null, clock.instant(), clock.zone());
            var none = new ReportStatus(ReportState.DRAFT, false, 0, isLate, null);
            return new Stand(Map.of(), none, ReportHistory.NONE, null);
        }
        var report = found.get();
        var history = reports.history(report.id(), MOST_WRITINGS);
        var last = reports.findSubmission(report.id(), null).orElse(null);
        var isLate = deadline.isLate(report.firstSubmittedAt(), clock.instant(), clock.zone());
        var receipt = last == null ? null : receipt(last, history);
        var standing = new ReportStatus(report.state(), true, report.lockVersion(), isLate, receipt);
        return new Stand(
                reports.texts(report.id()), standing, history, report.state().isOpen() ? null : last);
    }

    /** The submission of an accepted report. */
    public record Accepted(UnitReportId report, ReportSubmission submission) {}

    /** Returns the accepted submission and locks the report until the end of the transaction. */
    public Accepted accepted(ReportKey key) {
        var report = reports.findLocked(key).orElseThrow(() -> new NotFound(key.toString()));
        if (report.state() != ReportState.ACCEPTED)
            throw new Conflict(
                    "report-not-accepted",
                    "report:" + report.id() + " is " + report.state().slug());
        return new Accepted(
                report.id(), reports.findSubmission(report.id(), null).orElseThrow());
    }

    /** Returns the current texts of a report; none if the report was not begun. */
    public Map<String, String> texts(ReportKey key) {
        return reports.find(key).map(report -> reports.texts(report.id())).orElse(Map.of());
    }

    /** Returns the last submission, regardless of later decisions. */
    public Optional<ReportSubmission> last(ReportKey key) {
        return reports.find(key).flatMap(report -> reports.findSubmission(report.id(), null));
    }

    /**
     * The accepted submission.
     *
     * @param at when the submission was accepted
     */
    public record LastAccepted(ReportSubmission submission, Instant at) {}

    /** Returns the accepted submission; empty while the report is a draft, submitted or returned. */
    public Optional<LastAccepted> findAccepted(ReportKey key) {
        return reports.find(key)
                .filter(report -> report.state() == ReportState.ACCEPTED)
                .flatMap(report -> reports.findSubmission(report.id(), null)
                        .map(submission -> new LastAccepted(submission, lastMove(report))));
    }

    /** Returns the exact content of the submission with this number. */
    public ReportSubmission submission(ReportKey key, int number) {
        return reports.find(key)
                .flatMap(report -> reports.findSubmission(report.id(), number))
                .orElseThrow(() -> new NotFound("submission " + number + " of the " + key));
    }

    /**
     * Saves texts that were typed on the basis of the lock version {@code seen}; the first save begins the report.
     *
     * @return the lock version that the next save must state
     */
    public long save(ReportKey key, long seen, Map<String, String> texts, Plan plan, Actor by) {
        var typed = ReportRules.tidy(texts);
        ReportRules.check(typed, ReportRules.fields(plan)).throwIfAny();
        var now = clock.instant();
        var report = reports.open(key, by, now);
        report.requireOpen();
        report.requireSeen(seen);
        var changed = ReportRules.changed(reports.texts(report.id()), typed);
        if (!changed.isEmpty()) reports.write(report.id(), report.write(), changed, by, now);
        return report.lockVersion();
    }

    /**
     * Submits the report.
     *
     * @param content builds the content from the texts
     */
    public ReportSubmission submit(
            ReportKey key, long seen, Function<Map<String, String>, ReportBody> content, Actor by) {
        var report = reports.findLocked(key).orElseThrow(() -> new Conflict("report-not-begun", key.toString()));
        report.requireSeen(seen);
        var first = new HashSet<>(reports.writers(report.id()));
        first.add(report.begunBy());
        access.requireSecond(by, first);
        var submitted = content.apply(reports.texts(report.id()));
        if (submitted instanceof ReportContent unit)
            ReportRules.checkComplete(unit.tasks()).throwIfAny();
        var now = clock.instant();
        report.submit(by, now);
        var submission = ReportSubmission.of(next(report), submitted.canonical(), by, now);
        reports.add(report.id(), submission, submitted);
        moved(report, "", by, now);
        var details = details(key);
        details.put("number", String.valueOf(submission.number()));
        details.put("sha256", submission.sha256().hex());
        audit.record(by, "report-submitted", "report:" + report.id(), details);
        return submission;
    }

    /** Accepts the report, or returns it with a reason. */
    public void decide(ReportKey key, long seen, boolean isAccepted, String reason, Actor by) {
        var why = isAccepted ? "" : reason.strip();
        if (!isAccepted) ReportRules.checkReason(why).throwIfAny();
        var report = reports.findLocked(key).orElseThrow(() -> new NotFound(key.toString()));
        report.requireSeen(seen);
        access.requireSecond(by, Stream.ofNullable(report.submittedBy()).toList());
        if (isAccepted) report.accept();
        else report.giveBack();
        moved(report, why, by, clock.instant());
        audit.record(by, "report-" + report.state().slug(), "report:" + report.id(), details(key));
    }

    private void moved(UnitReport report, String reason, Actor by, Instant now) {
        reports.note(report, reason, by, now);
        var key = report.key();
        outbox.append(new ReportMoved(
                key.organisation(), key.year(), key.step(), report.state(), report.lockVersion(), reason, now));
    }

    private int next(UnitReport report) {
        return 1
                + reports.findSubmission(report.id(), null)
                        .map(ReportSubmission::number)
                        .orElse(0);
    }

    private Instant lastMove(UnitReport report) {
        return reports.history(report.id(), 0).moves().get(0).at();
    }

    private static Map<String, String> details(ReportKey key) {
        return new HashMap<>(Map.of(
                "organisation", key.organisation().toString(),
                "year", String.valueOf(key.year()),
                "step", key.step().slug()));
    }

    private static ReportView.Receipt receipt(ReportSubmission submission, ReportHistory history) {
        var officer = history.moves().stream()
                .filter(move -> move.state() == ReportState.SUBMITTED)
                .findFirst()
                .map(ReportHistory.Move::officer)
                .orElse("");
        return new ReportView.Receipt(
                submission.number(), submission.sha256().hex(), submission.submittedAt(), officer);
    }
}
