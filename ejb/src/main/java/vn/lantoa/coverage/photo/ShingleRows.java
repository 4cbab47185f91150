package vn.lantoa.coverage.photo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import vn.lantoa.asset.VersionId;
import vn.lantoa.kernel.query.Database;
import vn.lantoa.release.ReleaseId;

/** The shingles of released versions, from their texts and from the passages of their files. */
@ApplicationScoped
class ShingleRows {
    private static final String TEXTS =
            """
            select v.id as version, concat_ws(E'\\n', v.texts ->> 'description', v.texts ->> 'text',
                   (select string_agg(p.content, E'\\n' order by p.position, p.ordinal) from search_passage p
                     where p.version_id = v.id),
                   (select string_agg(f.facts ->> 'text', E'\\n' order by f.position) from version_file f
                     where f.version_id = v.id and f.media_type like 'text/%')) as text
              from release r join asset_version v on v.id = r.version_id
             where r.id = any (cast(:releases as uuid[])) and r.published_at is not null""";

    private static final String SIZE =
            """
            insert into text_size (version_id, shingles) values (:version, :shingles)
                on conflict (version_id) do update set shingles = excluded.shingles
                where text_size.shingles < excluded.shingles""";

    private static final String KEEP =
            """
            insert into text_shingle (hash, version_id)
            select h, :version from unnest(cast(:hashes as bigint[])) as h order by h on conflict do nothing""";

    @Inject
    Database database;

    private record Text(VersionId version, String text) {}

    /** Stores the shingles of the versions of the given releases. Shingles that are already stored are kept. */
    void keep(Collection<ReleaseId> releases) {
        database.sql(TEXTS).with("releases", releases).list(Text.class).forEach(this::keep);
    }

    private void keep(Text text) {
        var hashes = TextShingles.of(text.text());
        boolean isTold = hashes.size() >= TextShingles.FEWEST;
        if (isTold)
            database.sql(KEEP)
                    .with("version", text.version())
                    .with("hashes", hashes)
                    .update();
        database.sql(SIZE)
                .with("version", text.version())
                .with("shingles", isTold ? hashes.size() : 0)
                .update();
    }
}
