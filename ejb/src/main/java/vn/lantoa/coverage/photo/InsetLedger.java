package vn.lantoa.coverage.photo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.lantoa.kernel.Sha256;
import vn.lantoa.kernel.query.Database;
import vn.lantoa.release.ReleaseId;
import vn.lantoa.rendition.picture.CopyTool;
import vn.lantoa.rendition.picture.Likeness;

/** The short transactions around the decomposition of originals into parts. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class InsetLedger {
    /** Media types of files with parts: pictures, and documents whose pages are pictures. */
    public static final Set<String> TYPES = Stream.concat(Likeness.TYPES.stream(), Stream.of("application/pdf"))
            .collect(Collectors.toUnmodifiableSet());

    // 20 seconds: longer than any publishing transaction, so that no earlier release appears later
    private static final String NEXT =
            """
            select r.id, r.published_at from release r, inset_walk w
             where (r.published_at, r.id) > (w.read_to, w.release_id) and r.published_at < now() - interval '20 seconds'
               and (select is_on from crawl_switch) order by r.published_at, r.id limit 10""";

    private static final String UNSEEN =
            """
            select distinct f.sha256, f.media_type, f.bytes from release r join version_file f on f.version_id = r.version_id
             where r.id = any (cast(:releases as uuid[])) and r.published_at is not null
               and (f.media_type = any (cast(:types as text[])) or f.media_type like 'video/%')
               and not exists (select from inset_look l where l.sha256 = f.sha256)""";

    // the bytes may have been deleted meanwhile; parts are stored only for existing ones
    private static final String KEEP =
            """
            insert into picture_inset (sha256, page, box, fingerprint)
            select distinct on (i.page, i.hash) b.sha256, i.page, i.box, cast(i.hash as bit(64))
              from blob b, unnest(cast(:pages as integer[]), cast(:boxes as text[]), cast(:hashes as bigint[]))
                     as i (page, box, hash)
             where b.sha256 = :original on conflict do nothing""";

    @Inject
    Database database;

    /** Returns the files of these releases that have not been decomposed yet. */
    public List<ReleasedFile> unseen(Collection<ReleaseId> releases) {
        return database.sql(UNSEEN)
                .with("releases", releases)
                .with("types", TYPES)
                .list(ReleasedFile.class);
    }

    /** Stores the parts of an original; parts that are already stored are kept. */
    public void keep(Sha256 original, CopyTool.Insets insets) {
        database.sql(KEEP)
                .with("original", original)
                .with("pages", insets.all().stream().map(CopyTool.Inset::page).toList())
                .with(
                        "boxes",
                        insets.all().stream().map(one -> one.box().text()).toList())
                .with(
                        "hashes",
                        insets.all().stream().map(CopyTool.Inset::fingerprint).toList())
                .update();
        database.sql("insert into inset_look (sha256, pages) select b.sha256, :pages from blob b"
                        + " where b.sha256 = :original on conflict do nothing")
                .with("original", original)
                .with("pages", insets.pages())
                .update();
    }

    /** A release with its time of publication. */
    record Published(ReleaseId id, Instant publishedAt) {}

    /** Returns the next releases in order of publication; none while portal visits are switched off. */
    public List<Published> next() {
        return database.sql(NEXT).list(Published.class);
    }

    /** Records that all releases up to the given release are processed. */
    public void walked(Published last) {
        database.sql("update inset_walk set read_to = :publishedAt, release_id = :id"
                        + " where (read_to, release_id) < (:publishedAt, :id)")
                .with(last)
                .update();
    }
}
