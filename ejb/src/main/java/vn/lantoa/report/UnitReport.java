package vn.lantoa.report;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Conflict;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.report.deadline.ReportStep;

/**
 * The report of a unit for a year, or of the root for one of the later steps: its state, and the lock version that every
 * save and every move counts up, so that nobody overwrites or decides about what has changed since. What is written in it,
 * its moves and what was submitted are rows of their own.
 */
@Entity
public class UnitReport {
    @Id
    private UUID id;

    @Column(name = "organisation_id", updatable = false)
    private OrganisationId organisation;

    @Column(updatable = false)
    private int year;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private ReportStep step;

    @Enumerated(EnumType.STRING)
    private ReportState state;

    private long lockVersion;

    @Column(updatable = false)
    private String begunBy;

    private @Nullable Instant firstSubmittedAt;

    private @Nullable String submittedBy;

    protected UnitReport() {}

    UnitReport(UnitReportId id, ReportKey key, String begunBy) {
        this.id = id.value();
        this.organisation = key.organisation();
        this.year = key.year();
        this.step = key.step();
        this.state = ReportState.DRAFT;
        this.begunBy = begunBy;
    }

    UnitReportId id() {
        return new UnitReportId(id);
    }

    ReportKey key() {
        return new ReportKey(organisation, year, step);
    }

    ReportState state() {
        return state;
    }

    long lockVersion() {
        return lockVersion;
    }

    /** The actor who began it. */
    String begunBy() {
        return begunBy;
    }

    /** The moment by which it is late or not; null as long as it was never submitted. */
    @Nullable Instant firstSubmittedAt() {
        return firstSubmittedAt;
    }

    /** The actor who submitted it the last time; null as long as nobody has. */
    @Nullable String submittedBy() {
        return submittedBy;
    }

    /** Refuses who has seen another state of it. */
    void requireSeen(long seen) {
        if (seen != lockVersion)
            throw new Conflict("report-changed", "report:" + id + " is at " + lockVersion + ", not at " + seen);
    }

    /** Refuses a change of the texts while the department has it. */
    void requireOpen() {
        if (!state.isOpen()) throw new Conflict("report-is-submitted", "report:" + id + " is " + state.slug());
    }

    /** Notes that texts were changed; the number of this change. */
    long write() {
        requireOpen();
        return ++lockVersion;
    }

    void submit(Actor by, Instant now) {
        move(ReportState.SUBMITTED);
        submittedBy = by.reference();
        if (firstSubmittedAt == null) firstSubmittedAt = now;
    }

    void giveBack() {
        move(ReportState.RETURNED);
    }

    void accept() {
        move(ReportState.ACCEPTED);
    }

    private void move(ReportState next) {
        if (!state.mayBecome(next)) throw new Conflict("report-cannot-become", "report:" + id + " is " + state.slug());
        state = next;
        lockVersion++;
    }
}
