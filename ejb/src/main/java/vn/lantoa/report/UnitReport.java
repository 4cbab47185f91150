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

/**
 * The report of a unit for a year, or of the root organisation for a later step: its state, and the lock version. Every
 * save and state change increments the lock version, so that no officer overwrites a newer state, or decides on it,
 * without having seen it. Texts, state changes and submissions have their own rows.
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

    /** Returns the actor who began the report. */
    String begunBy() {
        return begunBy;
    }

    /** Returns the time that decides whether the report is late; null until the first submission. */
    @Nullable Instant firstSubmittedAt() {
        return firstSubmittedAt;
    }

    /** Returns the actor of the last submission; null if the report was never submitted. */
    @Nullable String submittedBy() {
        return submittedBy;
    }

    /** Throws a Conflict if the given lock version is not the current lock version. */
    void requireSeen(long seen) {
        if (seen != lockVersion)
            throw new Conflict("report-changed", "report:" + id + " has lock version " + lockVersion + ", not " + seen);
    }

    /** Rejects a change of the texts while the report is submitted or accepted. */
    void requireOpen() {
        if (!state.isOpen()) throw new Conflict("report-is-submitted", "report:" + id + " is " + state.slug());
    }

    /** Records a change of texts and returns the number of the change. */
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
