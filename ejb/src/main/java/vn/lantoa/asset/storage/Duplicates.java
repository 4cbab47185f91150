package vn.lantoa.asset.storage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetId;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Sha256;
import vn.lantoa.kernel.query.Database;
import vn.lantoa.organisation.Access;

/**
 * Finder of drafts and versions that contain given bytes. Returns only places that the asker may see, so that
 * unpublished files of other agencies are not disclosed.
 */
@ApplicationScoped
public class Duplicates {
    private static final int ENOUGH = 10;

    @Inject
    Database database;

    @Inject
    Access access;

    /** Returns the drafts and versions that contained these bytes before that instant, oldest first. */
    public List<Duplicate> of(Sha256 bytes, Instant before, Actor asker) {
        return database.sql(
                        """
                        select place.asset_id as asset, number as version, title, lower(role) as role, name,
                               coalesce(o.display_name, cast(added_by as text)) as brought_by, since
                        from (
                            select v.asset_id, v.number, v.texts ->> 'title' as title, f.role, f.name, f.added_by,
                                   v.created_at as since
                            from version_file f join asset_version v on v.id = f.version_id where f.sha256 = :bytes
                            union all
                            select d.asset_id, null, t.texts ->> 'title', d.role, d.name, d.added_by, d.added_at
                            from draft_file d join draft t on t.asset_id = d.asset_id where d.sha256 = :bytes) as place
                        left join officer o on o.id = place.added_by
                        where since < :before and exists (
                            select 1 from asset a where a.id = place.asset_id
                            and a.organisation_id = any (cast(:organisations as uuid[])))
                        order by since, number limit :limit""")
                .with("bytes", bytes)
                .with("before", before)
                .with("organisations", access.organisationsOf(asker))
                .with("limit", ENOUGH)
                .list(Duplicate.class);
    }

    /**
     * A draft or version that contains given bytes, as the API returns it.
     *
     * @param version the version's number; null for a file of a draft
     * @param title the title of the version or draft; possibly empty
     * @param name the file's name in the version or draft
     * @param broughtBy the officer who added the file
     */
    @Schema(name = "PlaceOfBytes")
    public record Duplicate(
            @Schema(implementation = String.class) AssetId asset,
            @Nullable Integer version,
            @Nullable String title,
            String role,
            String name,
            String broughtBy,
            Instant since) {}
}
