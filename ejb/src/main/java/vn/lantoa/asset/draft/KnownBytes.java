package vn.lantoa.asset.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.lantoa.asset.BlockedBytes;
import vn.lantoa.asset.Editors;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Issues;
import vn.lantoa.kernel.Rejected;
import vn.lantoa.kernel.Sha256;
import vn.lantoa.kernel.query.Database;
import vn.lantoa.organisation.Access;
import vn.lantoa.organisation.OfficerId;

/**
 * Finder of stored bytes that an officer may link: bytes stored or uploaded for assets of the officer's organisations.
 * Otherwise anyone who learns a hash could fetch the file.
 */
@ApplicationScoped
class KnownBytes {
    private static final String SELECT =
            """
            select f.name, f.media_type, f.bytes
              from (select asset_id, sha256, name, media_type, bytes, added_at from draft_file
                    union all
                    select v.asset_id, w.sha256, w.name, w.media_type, w.bytes, v.created_at
                      from version_file w join asset_version v on v.id = w.version_id
                    union all
                    select u.asset_id, b.sha256, u.name, u.media_type, u.received, u.created_at
                      from upload u join blob b on b.sha256 = u.sha256 where u.state = 'COMPLETE') f
              join asset a on a.id = f.asset_id
             where f.sha256 = :sha256 and a.organisation_id = any (cast(:organisations as uuid[]))
             order by f.added_at desc limit 1
            """;

    @Inject
    Database database;

    @Inject
    Access access;

    @Inject
    BlockedBytes blocked;

    /** Name, type and size of bytes that are already stored. */
    record Known(String name, String mediaType, long bytes) {}

    Optional<Known> find(Sha256 sha256, Actor by) {
        if (blocked.contains(sha256)) throw new Rejected(Issues.of("sha256", "blocked-by-law"));
        var organisations = access.organisationsOf(by);
        if (organisations.isEmpty()) return Optional.empty();
        return database.sql(SELECT)
                .with("sha256", sha256)
                .with("organisations", organisations)
                .first(Known.class);
    }

    /** Returns all officers who added the bytes to any asset, because linking a file does not change its authors. */
    Editors broughtBy(Sha256 sha256, Instant at) {
        var officers = database.sql(
                        """
                        select added_by from draft_file where sha256 = :sha256
                        union select added_by from version_file where sha256 = :sha256""")
                .with("sha256", sha256)
                .values(OfficerId.class);
        return new Editors(officers.stream().collect(Collectors.toMap(officer -> officer, officer -> at)));
    }

    /** Revives the bytes if the sweeper has condemned them, so that they are not deleted. */
    void revive(Sha256 sha256) {
        database.sql("update blob set condemned_at = null where sha256 = :sha256")
                .with("sha256", sha256)
                .update();
    }
}
