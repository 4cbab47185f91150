package vn.lantoa.release.reading;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import vn.lantoa.asset.AssetAccess;
import vn.lantoa.asset.AssetId;
import vn.lantoa.asset.Assets;
import vn.lantoa.asset.Gate;
import vn.lantoa.asset.draft.Gates;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.release.ReleaseId;
import vn.lantoa.release.planning.WaiverRecords;

/** Reads one release with its history and everything that its withdrawal would affect. */
@UseCase
@Transactional(Transactional.TxType.SUPPORTS)
public class ReadRelease {
    private static final String HISTORY =
            """
            select s.state, s.at, f.display_name as by, coalesce(s.reason, '') as reason
              from release_status s left join officer f on 'officer:' || f.id = s.actor
             where s.release_id = :release order by s.position""";

    private static final String EARLIER =
            """
            select e.version_number
              from version_release e join release r on r.asset_id = e.asset_id and e.version_number < r.version_number
             where r.id = :release and e.state = 'SUPERSEDED' order by e.version_number""";

    private static final String SHARING =
            """
            select distinct other.asset_id as asset, coalesce(other.texts ->> 'title', '') as title, o.name as organisation
              from release r
              join version_file mine on mine.version_id = r.version_id
              join version_file theirs on theirs.sha256 = mine.sha256
              join asset_version other on other.id = theirs.version_id and other.asset_id <> r.asset_id
              join asset a on a.id = other.asset_id
              join organisation o on o.id = a.organisation_id
             where r.id = :release order by title limit 50""";

    @Inject
    ReleaseRows rows;

    @Inject
    WaiverRecords waivers;

    @Inject
    AssetAccess access;

    @Inject
    Assets assets;

    @Inject
    Gates gates;

    /** Returns the release alone. */
    public ReleaseLine line(ReleaseId id, Actor by) {
        return rows.releasing(by, ReleaseLine.SELECT + " and r.id = :id")
                .with("id", id)
                .first(ReleaseLine.class)
                .orElseThrow(() -> new NotFound("release:" + id));
    }

    /** Returns the release with all details. */
    public ReleaseDetail call(ReleaseId id, Actor by) {
        var line = line(id, by);
        return new ReleaseDetail(
                line,
                rows.of(id, HISTORY).list(StatusLine.class),
                rows.of(id, EARLIER).values(Integer.class),
                rows.of(id, SHARING).list(SharingLine.class),
                waivers.of(id));
    }

    /** Returns the closed gates of a version, which a release would have to waive, to actors who may read the version. */
    public List<Gate> gates(AssetId asset, int number, Actor by) {
        var version = access.versionForReading(asset, number, by);
        return gates.closed(assets.get(asset), version);
    }

    /**
     * Release with all details.
     *
     * @param history all changes of state, the oldest first
     * @param earlier the numbers of earlier versions that are still shown at their own addresses
     * @param sharing other assets that contain some of the same bytes
     * @param waivers the closed gates that were waived
     */
    public record ReleaseDetail(
            ReleaseLine release,
            List<StatusLine> history,
            List<Integer> earlier,
            List<SharingLine> sharing,
            List<WaiverRecords.WaiverLine> waivers) {}
}
