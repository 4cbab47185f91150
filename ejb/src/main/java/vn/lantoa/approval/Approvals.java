package vn.lantoa.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import vn.lantoa.asset.VersionId;
import vn.lantoa.kernel.Sha256;

/** The approvals, as later stages need them. */
@ApplicationScoped
public class Approvals {
    @Inject
    Submissions submissions;

    /** True if exactly these sealed bytes and texts are approved, in all steps of their route. */
    public boolean covers(VersionId version, Sha256 seal) {
        return submissions
                .findApproved(version)
                .filter(approved -> approved.seal().equals(seal))
                .isPresent();
    }

    /** Notes whether there is a release of this version: approved versions without one are listed as waiting. */
    public void notePlanned(VersionId version, boolean there) {
        submissions.notePlanned(version, there);
    }

    /** The approved seal of each of these versions; versions without approval are left out. */
    public Map<VersionId, Sha256> sealsOf(Collection<VersionId> versions) {
        return submissions.seals(versions);
    }
}
