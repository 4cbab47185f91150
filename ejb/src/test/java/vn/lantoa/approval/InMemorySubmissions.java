package vn.lantoa.approval;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.lantoa.asset.AssetId;
import vn.lantoa.asset.VersionId;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.kernel.Sha256;

/** Submissions in a list. */
public final class InMemorySubmissions extends Submissions {
    private final List<Submission> kept = new ArrayList<>();
    private final Set<VersionId> planned = new HashSet<>();

    /** True if a release of this version was noted. */
    public boolean isPlanned(VersionId version) {
        return planned.contains(version);
    }

    @Override
    public void notePlanned(VersionId version, boolean there) {
        if (there) planned.add(version);
        else planned.remove(version);
    }

    @Override
    public Submission get(SubmissionId id) {
        return kept.stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("submission:" + id));
    }

    @Override
    public Submission getLocked(SubmissionId id) {
        return get(id);
    }

    @Override
    public AssetId assetOf(SubmissionId id) {
        return get(id).asset();
    }

    @Override
    public Optional<Submission> findOpen(AssetId asset) {
        return kept.stream()
                .filter(one -> one.asset().equals(asset) && one.isOpen())
                .findFirst();
    }

    @Override
    public Optional<Submission> findApproved(VersionId version) {
        return kept.stream()
                .filter(one -> one.version().equals(version) && one.state() == SubmissionState.APPROVED)
                .findFirst();
    }

    @Override
    public Map<VersionId, Sha256> seals(Collection<VersionId> versions) {
        return kept.stream()
                .filter(one -> versions.contains(one.version()) && one.state() == SubmissionState.APPROVED)
                .collect(Collectors.toMap(Submission::version, Submission::seal));
    }

    @Override
    public List<Submission> of(AssetId asset) {
        var latestFirst = new ArrayList<>(
                kept.stream().filter(one -> one.asset().equals(asset)).toList());
        Collections.reverse(latestFirst);
        return latestFirst;
    }

    @Override
    public void add(Submission submission) {
        kept.add(submission);
    }
}
