package vn.lantoa.release.reading;

import static vn.lantoa.kernel.Columns.instant;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetId;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.release.ReleaseId;
import vn.lantoa.release.ReleaseState;
import vn.lantoa.release.waiver.Waivers;

/** Reads one release with its history, and with what taking it back would touch. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class ReadRelease {
    private static final String HISTORY =
            """
            select s.state, s.at, f.display_name, coalesce(s.reason, '') as reason
              from release_status s left join officer f on 'officer:' || f.id = s.actor
             where s.release_id = ? order by s.position""";

    private static final String EARLIER =
            """
            select e.version_number, e.state
              from version_release e join release r on r.asset_id = e.asset_id and e.version_number < r.version_number
             where r.id = ? and e.state = 'SUPERSEDED' order by e.version_number""";

    private static final String SHARING =
            """
            select distinct other.asset_id, coalesce(other.texts ->> 'title', '') as title, o.name
              from release r
              join version_file mine on mine.version_id = r.version_id
              join version_file theirs on theirs.sha256 = mine.sha256
              join asset_version other on other.id = theirs.version_id and other.asset_id <> r.asset_id
              join asset a on a.id = other.asset_id
              join organisation o on o.id = a.organisation_id
             where r.id = ? order by title limit 50""";

    @Inject
    ReleaseRows rows;

    @Inject
    Waivers waivers;

    /** The release alone. */
    public ReleaseLine line(ReleaseId id, Actor by) {
        return rows.visible(by, ReleaseRow.SELECT + " and r.id = ?", List.of(id.value())).stream()
                .findFirst()
                .map(row -> new ReleaseRow(row).line(rows.releases(by)))
                .orElseThrow(() -> new NotFound("release:" + id));
    }

    /** The release with all that belongs to it. */
    public ReleaseDetail call(ReleaseId id, Actor by) {
        var line = line(id, by);
        List<Object> key = List.of(id.value());
        return new ReleaseDetail(
                line,
                rows.rows(HISTORY, key).stream().map(ReadRelease::status).toList(),
                rows.rows(EARLIER, key).stream()
                        .map(row -> ((Number) row[0]).intValue())
                        .toList(),
                rows.rows(SHARING, key).stream().map(ReadRelease::sharing).toList(),
                waivers.of(id));
    }

    private static StatusLine status(@Nullable Object[] row) {
        return new StatusLine(
                ReleaseState.valueOf(String.valueOf(row[0])),
                instant(java.util.Objects.requireNonNull(row[1])),
                (String) row[2],
                String.valueOf(row[3]));
    }

    private static SharingLine sharing(Object[] row) {
        return new SharingLine(new AssetId((UUID) row[0]), (String) row[1], (String) row[2]);
    }
}
