package vn.lantoa.approval;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.lantoa.approval.route.DecidersColumn.Deciders;
import vn.lantoa.approval.route.RoutePlan;
import vn.lantoa.asset.AssetVersion;
import vn.lantoa.kernel.Conflict;
import vn.lantoa.organisation.OfficerId;
import vn.lantoa.organisation.OrganisationId;

/**
 * Review of one version, bound to its seal. Life cycle: an officer submits the version. Each step is approved by
 * another officer; the last approval approves the version, and any decider can return it with a reason instead. A
 * submission becomes void if its version is rejected by the inspection or superseded by a newer one, or if the
 * submitter withdraws it before the first decision. Changed only by {@link DecideApproval}, {@link WithdrawSubmission}
 * and {@link VoidOvertakenSubmissions}.
 */
@Entity
public class Submission extends SealedVersion {
    @Column(updatable = false)
    private Deciders deciders;

    @Enumerated(EnumType.STRING)
    private SubmissionState state;

    private int step;

    @Column(updatable = false)
    private String note;

    @Column(updatable = false)
    private Instant submittedAt;

    @Column(updatable = false)
    private OfficerId submittedBy;

    @SuppressWarnings("UnusedVariable")
    private @Nullable Instant endedAt;

    private @Nullable String voidReason;

    @OneToMany(mappedBy = "submission", cascade = CascadeType.PERSIST)
    @OrderBy("step")
    private List<ApprovalDecision> decisions = new ArrayList<>();

    protected Submission() {}

    Submission(AssetVersion version, OrganisationId owner, RoutePlan plan, String note, OfficerId by, Instant at) {
        super(version, owner);
        this.deciders = Deciders.of(plan, owner);
        this.state = SubmissionState.SUBMITTED;
        this.step = 1;
        this.note = note;
        this.submittedBy = by;
        this.submittedAt = at;
    }

    /** Approves the current step; approving the last step approves the version. */
    void approve(String remark, OfficerId by, Instant at) {
        decide(Verdict.APPROVE, remark, by, at);
        if (step == steps()) move(SubmissionState.APPROVED, at);
        else step++;
    }

    /** Returns the version to its makers with a reason. */
    void sendBack(String reason, OfficerId by, Instant at) {
        decide(Verdict.RETURN, reason, by, at);
        move(SubmissionState.RETURNED, at);
    }

    /** Makes the submission void for the given reason, which ends the review. */
    void makeVoid(String reason, Instant at) {
        move(SubmissionState.VOID, at);
        voidReason = reason;
    }

    private void decide(Verdict verdict, String reason, OfficerId by, Instant at) {
        if (!isOpen()) throw new Conflict("submission-not-open", "submission:" + uuid() + " is " + state);
        decisions.add(new ApprovalDecision(this, verdict, reason, by, at));
    }

    private void move(SubmissionState next, Instant at) {
        if (!state.mayBecome(next)) throw new Conflict("submission-not-open", "submission:" + uuid() + " is " + state);
        state = next;
        endedAt = at;
    }

    public SubmissionId id() {
        return new SubmissionId(uuid());
    }

    /** Returns the deciding organisation of each step, in order. */
    public List<OrganisationId> decidingOrganisations() {
        return deciders.organisations();
    }

    /** Returns the organisation whose approvers decide the current step. */
    public OrganisationId decidingOrganisation() {
        return deciders.of(step);
    }

    public SubmissionState state() {
        return state;
    }

    public boolean isOpen() {
        return state == SubmissionState.SUBMITTED;
    }

    /** Returns the number of the step that is waiting, or of the step decided last. */
    public int step() {
        return step;
    }

    public int steps() {
        return deciders.steps();
    }

    /** Returns the submitter's note to the reviewer. */
    public String note() {
        return note;
    }

    public OfficerId submittedBy() {
        return submittedBy;
    }

    public Optional<String> findVoidReason() {
        return Optional.ofNullable(voidReason);
    }

    public List<ApprovalDecision> decisions() {
        return List.copyOf(decisions);
    }

    /** Returns the officers who have decided a step. */
    public java.util.Set<OfficerId> deciders() {
        return decisions.stream().map(ApprovalDecision::decidedBy).collect(Collectors.toUnmodifiableSet());
    }
}
