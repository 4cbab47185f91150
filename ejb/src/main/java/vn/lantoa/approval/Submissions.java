package vn.lantoa.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.lantoa.asset.AssetId;
import vn.lantoa.asset.VersionId;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.kernel.Sha256;
import vn.lantoa.kernel.query.SqlQuery;

/**
 * The repository of submissions. Whoever changes one has locked its asset before: reviews and seals of one asset queue
 * up there.
 */
@ApplicationScoped
public class Submissions {
    @PersistenceContext
    EntityManager em;

    public Submission get(SubmissionId id) {
        var submission = em.find(Submission.class, id.value());
        if (submission == null) throw new NotFound("submission:" + id);
        return submission;
    }

    /** The submission, locked until the transaction ends and read afresh. */
    public Submission getLocked(SubmissionId id) {
        var submission = em.find(Submission.class, id.value(), LockModeType.PESSIMISTIC_WRITE);
        if (submission == null) throw new NotFound("submission:" + id);
        return submission;
    }

    /** The asset of a submission, without taking the submission itself into the transaction yet. */
    public AssetId assetOf(SubmissionId id) {
        return em.createQuery("select s.asset from Submission s where s.id = :id", AssetId.class)
                .setParameter("id", id.value())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("submission:" + id));
    }

    /** The submission that waits for a decision about any version of this asset. */
    public Optional<Submission> findOpen(AssetId asset) {
        return em.createQuery("select s from Submission s where s.asset = :asset and s.state = :open", Submission.class)
                .setParameter("asset", asset)
                .setParameter("open", SubmissionState.SUBMITTED)
                .getResultStream()
                .findFirst();
    }

    /** The submission in which this version was approved. */
    public Optional<Submission> findApproved(VersionId version) {
        return em.createQuery(
                        "select s from Submission s where s.version = :version and s.state = :approved",
                        Submission.class)
                .setParameter("version", version)
                .setParameter("approved", SubmissionState.APPROVED)
                .getResultStream()
                .findFirst();
    }

    private record SealRow(VersionId version, Sha256 seal) {}

    /** The seals of those of these versions that were approved. */
    public Map<VersionId, Sha256> seals(Collection<VersionId> versions) {
        var approved = SqlQuery.of(
                        em,
                        "select version_id as version, seal from submission where state = :approved"
                                + " and version_id = any (cast(:versions as uuid[]))")
                .with("approved", SubmissionState.APPROVED)
                .with("versions", versions)
                .list(SealRow.class);
        return approved.stream().collect(Collectors.toMap(SealRow::version, SealRow::seal));
    }

    /** The submissions of this asset, the latest first. */
    public List<Submission> of(AssetId asset) {
        return em.createQuery(
                        "select s from Submission s where s.asset = :asset order by s.submittedAt desc",
                        Submission.class)
                .setParameter("asset", asset)
                .getResultList();
    }

    /** Notes whether there is a release of this approved version, see {@link Approvals#notePlanned}. */
    public void notePlanned(VersionId version, boolean there) {
        SqlQuery.of(em, "update submission set planned = :there where version_id = :version and state = :approved")
                .with("there", there)
                .with("approved", SubmissionState.APPROVED)
                .with("version", version)
                .update();
    }

    public void add(Submission submission) {
        em.persist(submission);
    }
}
