package vn.lantoa.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Set;
import vn.lantoa.asset.AssetVersion;
import vn.lantoa.asset.Versions;
import vn.lantoa.kernel.Issues;
import vn.lantoa.organisation.OfficerId;
import vn.lantoa.organisation.Persons;

/**
 * Makers of a version under review, who must not decide on it. Makers are the officers who sealed or submitted the
 * version, uploaded one of its files, or edited the asset since its last approved version. Earlier edits do not count,
 * because they were already reviewed. All checks that separate makers from deciders use this class.
 */
@ApplicationScoped
public class VersionMakers {
    @Inject
    Submissions submissions;

    @Inject
    Versions versions;

    @Inject
    Persons persons;

    /** Returns all makers of the submitted version. */
    public Set<OfficerId> of(Submission submission) {
        var makers = of(versions.get(submission.version()));
        makers.add(submission.submittedBy());
        return makers;
    }

    /** Returns the makers of a version; the version need not be submitted yet. */
    public Set<OfficerId> of(AssetVersion version) {
        var makers = new LinkedHashSet<>(version.uploaders());
        makers.addAll(editorsOf(version));
        makers.add(version.createdBy());
        return makers;
    }

    /**
     * Returns those of the given officers who neither made the version nor decided a step, under any of their accounts.
     */
    public Set<OfficerId> freeToDecide(Submission submission, Collection<OfficerId> officers) {
        var taken = of(submission);
        taken.addAll(submission.deciders());
        var free = new LinkedHashSet<>(officers);
        free.removeIf(officer -> persons.isAmong(officer, taken));
        return free;
    }

    /**
     * Returns the issues that prevent the officer from deciding: the officer is a maker of the version, or decided
     * before.
     */
    public Issues check(OfficerId decider, Submission submission, AssetVersion version) {
        var accounts = persons.accountsOf(decider);
        return Issues.none()
                .when(meet(accounts, version.uploaders()), "decision", "decider-is-uploader")
                .when(meet(accounts, editorsOf(version)), "decision", "decider-is-editor")
                .when(accounts.contains(version.createdBy()), "decision", "decider-is-sealer")
                .when(accounts.contains(submission.submittedBy()), "decision", "decider-is-submitter")
                .when(meet(accounts, submission.deciders()), "decision", "decider-decided-before");
    }

    private static boolean meet(Set<OfficerId> some, Set<OfficerId> others) {
        return some.stream().anyMatch(others::contains);
    }

    private Set<OfficerId> editorsOf(AssetVersion version) {
        return submissions.of(version.asset()).stream()
                .filter(one -> one.state() == SubmissionState.APPROVED && one.versionNumber() < version.number())
                .max(Comparator.comparing(Submission::versionNumber))
                .map(approved -> versions.get(approved.version()).createdAt())
                .map((Instant sealed) -> version.editors().after(sealed))
                .orElseGet(() -> version.editors().all());
    }
}
