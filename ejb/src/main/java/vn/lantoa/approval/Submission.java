package vn.lantoa.approval;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.lantoa.approval.route.Deciders;
import vn.lantoa.approval.route.RoutePlan;
import vn.lantoa.asset.AssetId;
import vn.lantoa.asset.AssetVersion;
import vn.lantoa.asset.VersionId;
import vn.lantoa.kernel.Conflict;
import vn.lantoa.kernel.Sha256;
import vn.lantoa.organisation.OfficerId;
import vn.lantoa.organisation.OrganisationId;

/**
 * One review of one version, bound to its seal. Life cycle: an officer submits; each step is approved by another officer
 * until the last one approves the version, or one of them returns it with a reason; it becomes void when its version is
 * refused by the inspection or overtaken by a newer one, or was taken back before the first decision. Changed by {@link
 * DecideApproval}, {@link WithdrawSubmission} and {@link VoidOvertakenSubmissions} only.
 */
@Entity
public class Submission {
    @Id
    private UUID id;

    @Column(name = "asset_id", updatable = false)
    private AssetId asset;

    @Column(name = "version_id", updatable = false)
    private VersionId version;

    @Column(updatable = false)
    private int versionNumber;

    @Column(name = "organisation_id", updatable = false)
    private OrganisationId organisation;

    @Column(updatable = false)
    private Deciders deciders;

    @Column(updatable = false)
    private Sha256 seal;

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
        this.id = UUID.randomUUID();
        this.asset = version.asset();
        this.version = version.id();
        this.versionNumber = version.number();
        this.organisation = owner;
        this.deciders = Deciders.of(plan, owner);
        this.seal = version.seal();
        this.state = SubmissionState.SUBMITTED;
        this.step = 1;
        this.note = note;
        this.submittedBy = by;
        this.submittedAt = at;
    }

    /** Approves the present step; the last one approves the version. */
    void approve(String remark, OfficerId by, Instant at) {
        decide(Verdict.APPROVE, remark, by, at);
        if (step == steps()) move(SubmissionState.APPROVED, at);
        else step++;
    }

    /** Returns the version with a reason. */
    void sendBack(String reason, OfficerId by, Instant at) {
        decide(Verdict.RETURN, reason, by, at);
        move(SubmissionState.RETURNED, at);
    }

    /** Ends the review, because its content is not what would be released any more. */
    void makeVoid(String reason, Instant at) {
        move(SubmissionState.VOID, at);
        voidReason = reason;
    }

    private void decide(Verdict verdict, String reason, OfficerId by, Instant at) {
        if (!isOpen()) throw new Conflict("submission-not-open", "submission:" + id + " is " + state);
        decisions.add(new ApprovalDecision(this, verdict, reason, by, at));
    }

    private void move(SubmissionState next, Instant at) {
        if (!state.mayBecome(next)) throw new Conflict("submission-not-open", "submission:" + id + " is " + state);
        state = next;
        endedAt = at;
    }

    public SubmissionId id() {
        return new SubmissionId(id);
    }

    public AssetId asset() {
        return asset;
    }

    public VersionId version() {
        return version;
    }

    public int versionNumber() {
        return versionNumber;
    }

    public OrganisationId organisation() {
        return organisation;
    }

    /** The organisations whose approvers decide a step of it. */
    public List<OrganisationId> decidingOrganisations() {
        return deciders.organisations();
    }

    /** The organisation whose approvers decide the present step. */
    public OrganisationId decidingOrganisation() {
        return deciders.of(step);
    }

    /** The hash of exactly what is under review. */
    public Sha256 seal() {
        return seal;
    }

    public SubmissionState state() {
        return state;
    }

    public boolean isOpen() {
        return state == SubmissionState.SUBMITTED;
    }

    /** The step that waits, or that was the last one decided. */
    public int step() {
        return step;
    }

    public int steps() {
        return deciders.steps();
    }

    /** The note of the submitter to the reviewer. */
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

    /** The officers who have decided a step of it. */
    public java.util.Set<OfficerId> deciders() {
        return decisions.stream().map(ApprovalDecision::decidedBy).collect(Collectors.toUnmodifiableSet());
    }
}
