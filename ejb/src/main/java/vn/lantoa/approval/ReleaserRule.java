package vn.lantoa.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import vn.lantoa.approval.route.SeparateReleases;
import vn.lantoa.asset.VersionId;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Issues;
import vn.lantoa.kernel.Rejected;
import vn.lantoa.organisation.OfficerId;
import vn.lantoa.organisation.Persons;

/**
 * Rule that, in configured scopes, the person who approved a version must not release it, not even with another
 * account.
 */
@ApplicationScoped
public class ReleaserRule {
    @Inject
    SeparateReleases separate;

    @Inject
    Submissions submissions;

    @Inject
    Persons persons;

    /** Throws {@link Rejected} if the scope requires a separate releaser and this person approved the version. */
    public void require(Actor releaser, String scope, VersionId version) {
        if (!releaser.isOfficer() || !separate.includes(scope)) return;
        var approvers =
                submissions.findApproved(version).map(Submission::deciders).orElse(Set.of());
        if (persons.isAmong(new OfficerId(releaser.id()), approvers))
            throw new Rejected("releaser-approved-it", Issues.of("releaser", "releaser-is-approver"));
    }
}
