package vn.lantoa.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import vn.lantoa.asset.VersionId;
import vn.lantoa.kernel.Sha256;

/** Facade of approvals for later stages. */
@ApplicationScoped
public class Approvals {
    @Inject
    Submissions submissions;

    /** Returns whether the version with exactly this seal is approved in all steps of its route. */
    public boolean covers(VersionId version, Sha256 seal) {
        return submissions
                .findApproved(version)
                .filter(approved -> approved.seal().equals(seal))
                .isPresent();
    }

    /** Records whether the version has a release. Approved versions without one are listed as waiting. */
    public void notePlanned(VersionId version, boolean there) {
        submissions.notePlanned(version, there);
    }

    /** Returns the approved seal of each given version; versions without approval are left out. */
    public Map<VersionId, Sha256> sealsOf(Collection<VersionId> versions) {
        return submissions.seals(versions);
    }
}
