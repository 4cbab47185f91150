package vn.lantoa.coverage.portal;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.organisation.Access;
import vn.lantoa.release.ReleaseId;
import vn.lantoa.release.Releases;

/** Reads on which portals withdrawn assets are still displayed, for officers of their owner. */
@UseCase
@Transactional(TxType.SUPPORTS)
public class ReadHanging {
    private static final String WHERE =
            """
            f.hangs and f.state <> 'REFUSED' and (f.asset_id, f.version_number) =
              (select x.asset_id, x.version_number from release x where x.id = :release)""";

    private static final String RECALLED =
            """
            f.hangs and f.state <> 'REFUSED' and n.standing = 'RECALLED' and f.asset_id in (
              select x.id from asset x where x.organisation_id = any (cast(:units as uuid[])))""";

    @Inject
    Access access;

    @Inject
    Releases releases;

    @Inject
    FindQueries finds;

    /** Returns the finds of the version of this release. */
    public List<FindLine> call(Actor by, ReleaseId release) {
        if (!access.organisationsOf(by).contains(releases.get(release).organisation()))
            throw new NotFound("release " + release);
        return finds.list(WHERE, query -> query.with("release", release));
    }

    /** Returns the finds of all withdrawn releases of the actor's units. */
    public List<FindLine> all(Actor by) {
        var units = access.organisationsOf(by);
        return finds.list(RECALLED, query -> query.with("units", units));
    }
}
