package vn.lantoa.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.lantoa.asset.AssetVersion;
import vn.lantoa.asset.ReadingGrant;
import vn.lantoa.kernel.Actor;
import vn.lantoa.organisation.Access;
import vn.lantoa.organisation.Role;

/**
 * Grants approvers of other organisations the right to read the versions whose steps they decide, and the previously
 * approved version for comparison.
 */
@ApplicationScoped
class LetDecidersRead implements ReadingGrant {
    @Inject
    Submissions submissions;

    @Inject
    Access access;

    @Override
    public boolean allows(Actor by, AssetVersion version) {
        return by.isOfficer()
                && submissions.of(version.asset()).stream()
                        .filter(submission -> submission.version().equals(version.id()))
                        .flatMap(submission -> submission.decidingOrganisations().stream())
                        .distinct()
                        .anyMatch(decider -> access.allows(by, Role.APPROVER, decider));
    }
}
