package vn.lantoa.coverage.portal;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.organisation.Access;
import vn.lantoa.release.ReleaseId;
import vn.lantoa.release.Releases;

/** Reads on which portals the version of a release still hangs, for officers of its owner. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class ReadHanging {
    private static final String WHERE =
            """
            f.hangs and f.state <> 'REFUSED' and (f.asset_id, f.version_number) =
              (select x.asset_id, x.version_number from release x where x.id = :release)""";

    @Inject
    Access access;

    @Inject
    Releases releases;

    @Inject
    FindQueries finds;

    /** Reads it. */
    public List<FindLine> call(Actor by, ReleaseId release) {
        if (!access.organisationsOf(by).contains(releases.get(release).organisation()))
            throw new NotFound("release " + release);
        return finds.list(WHERE, query -> query.with("release", release));
    }
}
