package vn.lantoa.approval;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.UUID;
import vn.lantoa.asset.VersionId;
import vn.lantoa.kernel.Immutable;
import vn.lantoa.kernel.Sha256;
import vn.lantoa.organisation.OfficerId;

/**
 * Decision of one officer on content with one exact seal. {@link Submission} writes the row once, and never changes it.
 */
@Entity
@Immutable
public class ApprovalDecision {
    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "submission_id", updatable = false)
    @SuppressWarnings("UnusedVariable")
    private Submission submission;

    @Column(name = "version_id", updatable = false)
    @SuppressWarnings("UnusedVariable")
    private VersionId version;

    @Column(updatable = false)
    private Sha256 seal;

    @Column(updatable = false)
    private int step;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Verdict verdict;

    @Column(updatable = false)
    private String reason;

    @Column(updatable = false)
    private Instant decidedAt;

    @Column(updatable = false)
    private OfficerId decidedBy;

    protected ApprovalDecision() {}

    ApprovalDecision(Submission submission, Verdict verdict, String reason, OfficerId by, Instant at) {
        this.id = UUID.randomUUID();
        this.submission = submission;
        this.version = submission.version();
        this.seal = submission.seal();
        this.step = submission.step();
        this.verdict = verdict;
        this.reason = reason;
        this.decidedBy = by;
        this.decidedAt = at;
    }

    public Sha256 seal() {
        return seal;
    }

    public Verdict verdict() {
        return verdict;
    }

    /** Returns the reason of a return or the remark of an approval; a remark may be empty. */
    public String reason() {
        return reason;
    }

    public OfficerId decidedBy() {
        return decidedBy;
    }
}
