package vn.lantoa.approval;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import vn.lantoa.asset.VersionId;
import vn.lantoa.kernel.Sha256;

/** What the later stages ask about approvals. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class Approvals {
    @Inject
    Submissions submissions;

    /** Whether exactly these sealed bytes and texts are approved, in all steps of their route. */
    public boolean covers(VersionId version, Sha256 seal) {
        return submissions
                .findApproved(version)
                .filter(approved -> approved.seal().equals(seal))
                .isPresent();
    }

    /** Notes that a release of this version is there, or that there is none any more: what waits for one is listed. */
    public void notePlanned(VersionId version, boolean there) {
        submissions.notePlanned(version, there);
    }

    /** What is approved of each of these versions; those without approval are not in it. */
    public Map<VersionId, Sha256> sealsOf(Collection<VersionId> versions) {
        return submissions.approved(versions).stream().collect(Collectors.toMap(Submission::version, Submission::seal));
    }
}
