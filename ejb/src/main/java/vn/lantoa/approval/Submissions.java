package vn.lantoa.approval;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.lantoa.asset.AssetId;
import vn.lantoa.asset.VersionId;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.kernel.Sha256;
import vn.lantoa.kernel.query.Repository;

/**
 * Repository of submissions. Callers that change a submission must lock its asset first, so that reviews and seals of
 * one asset run one after another.
 */
@ApplicationScoped
public class Submissions extends Repository<Submission, SubmissionId> {
    /** Returns the asset of a submission without loading the submission into the persistence context. */
    public AssetId assetOf(SubmissionId id) {
        return sql("select asset_id from submission where id = :id")
                .with("id", id)
                .value(AssetId.class)
                .orElseThrow(() -> new NotFound("submission:" + id));
    }

    /** Returns the open submission for any version of the asset. */
    public Optional<Submission> findOpen(AssetId asset) {
        return find("asset", asset, SubmissionState.SUBMITTED);
    }

    /** Returns the submission in which the version was approved. */
    public Optional<Submission> findApproved(VersionId version) {
        return find("version", version, SubmissionState.APPROVED);
    }

    private Optional<Submission> find(String attribute, Object value, SubmissionState state) {
        return entityManager
                .createQuery(
                        "select s from Submission s where s." + attribute + " = :value and s.state = :state",
                        Submission.class)
                .setParameter("value", value)
                .setParameter("state", state)
                .getResultStream()
                .findFirst();
    }

    /** Returns whether the version with exactly this seal is approved in all steps of its route. */
    public boolean covers(VersionId version, Sha256 seal) {
        return findApproved(version)
                .filter(approved -> approved.seal().equals(seal))
                .isPresent();
    }

    private record SealRow(VersionId version, Sha256 seal) {}

    /** Returns the approved seals of the given versions; versions without approval are left out. */
    public Map<VersionId, Sha256> seals(Collection<VersionId> versions) {
        var approved = sql("select version_id as version, seal from submission where state = :approved"
                        + " and version_id = any (cast(:versions as uuid[]))")
                .with("approved", SubmissionState.APPROVED)
                .with("versions", versions)
                .list(SealRow.class);
        return approved.stream().collect(Collectors.toMap(SealRow::version, SealRow::seal));
    }

    /** Returns the submissions of the asset, the latest first. */
    public List<Submission> of(AssetId asset) {
        return entityManager
                .createQuery(
                        "select s from Submission s where s.asset = :asset order by s.submittedAt desc",
                        Submission.class)
                .setParameter("asset", asset)
                .getResultList();
    }

    /** Records whether the version has a release. Approved versions without a release are listed as waiting. */
    public void notePlanned(VersionId version, boolean there) {
        sql("update submission set planned = :there where version_id = :version and state = :approved")
                .with("there", there)
                .with("approved", SubmissionState.APPROVED)
                .with("version", version)
                .update();
    }
}
