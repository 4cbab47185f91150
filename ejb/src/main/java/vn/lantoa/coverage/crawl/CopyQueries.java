package vn.lantoa.coverage.crawl;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetId;
import vn.lantoa.asset.child.ChildConfig;
import vn.lantoa.coverage.photo.PosterQueries.Original;
import vn.lantoa.coverage.portal.PortalId;
import vn.lantoa.kernel.Sha256;
import vn.lantoa.kernel.query.Database;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.rendition.picture.CopyTool.Inset;
import vn.lantoa.rendition.picture.CopyTool.Insets;
import vn.lantoa.rendition.picture.Likeness;

/** The queries for possible originals of a portal's picture, and the stored results about such pictures. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class CopyQueries {
    private static final String CANDIDATES =
            """
            with asked as (
              select i.page, i.box, cast(i.hash as bit(64)) as fingerprint
                from unnest(cast(:pages as integer[]), cast(:boxes as text[]), cast(:hashes as bigint[])) as i (page, box, hash)),
            near as (
              select m.page as copied_page, m.box as copied_box, q.sha256, q.page, q.box,
                     unlikeness(m.fingerprint, q.fingerprint) as bits
                from asked m cross join lateral (%s) q where unlikeness(m.fingerprint, q.fingerprint) <= :most),
            best as (
              select distinct on (copied_page, sha256, page) * from near order by copied_page, sha256, page, bits, box, copied_box),
            ranked as (
              select *, row_number() over (partition by copied_page order by bits, sha256, page) as rank from best b
               where exists (select from version_file f join release r on r.version_id = f.version_id
                              where f.sha256 = b.sha256 and r.published_at is not null
                                and (f.media_type like 'video/%%') = :isFilm))
            select sha256 as original, page, box, copied_page, copied_box from ranked where rank <= :each
             order by bits, rank, sha256, page, copied_page limit :all"""
                    .formatted(Likeness.near("picture_inset"));

    private static final String HOLDERS =
            """
            select h.* from (
              select distinct on (r.asset_id, f.sha256) r.asset_id as asset, r.version_number as version, f.sha256 as original,
                     f.media_type, f.bytes, l.pages, r.state = 'PUBLISHED' as is_current
                from version_file f join release r on r.version_id = f.version_id join inset_look l on l.sha256 = f.sha256
               where f.sha256 = any (cast(:originals as text[])) and r.published_at is not null and f.bytes <= :most
               order by r.asset_id, f.sha256, r.state = 'PUBLISHED' desc, r.version_number desc, r.published_at desc) h
             order by h.is_current desc, h.version desc, h.asset, h.original""";

    /** Maximum number of originals with which one page, and a whole document, is compared. */
    private static final int EACH = 12;

    private static final int ALL = 40;

    @Inject
    Database database;

    @Inject
    ChildConfig config;

    /** A page of an original that a page of a copy may show, with the matching parts of both pages. */
    record Candidate(Sha256 original, int page, String box, int copiedPage, String copiedBox) {}

    /** A released version with that original. */
    record Holder(AssetId asset, int version, Sha256 original, String mediaType, long bytes, int pages) {
        Original page(int page) {
            return new Original(asset, version, original, mediaType, bytes, page, pages);
        }
    }

    /** A picture that was processed before; {@code insets} is null if a node of an older hub release processed it. */
    record ProcessedPicture(@Nullable String insets, String asked, String looks) {}

    /** Returns the pictures, pages or film frames that a picture, a document or a film may show, the nearest first. */
    public List<Candidate> candidates(Insets insets, boolean isFilm) {
        if (insets.all().isEmpty()) return List.of();
        return database.sql(CANDIDATES)
                .with("pages", insets.all().stream().map(Inset::page).toList())
                .with(
                        "boxes",
                        insets.all().stream().map(one -> one.box().text()).toList())
                .with("hashes", insets.all().stream().map(Inset::fingerprint).toList())
                .with("isFilm", isFilm)
                .with("most", Likeness.MOST)
                .with("each", EACH)
                .with("all", isFilm ? insets.pages() * EACH : ALL)
                .list(Candidate.class);
    }

    /**
     * Returns the released versions that contain the originals and are not too large to compare: per asset and original
     * the current version, or else the latest.
     */
    public List<Holder> holders(Collection<Candidate> candidates) {
        return database.sql(HOLDERS)
                .with(
                        "originals",
                        candidates.stream().map(Candidate::original).distinct().toList())
                .with("most", config.scratchBytes())
                .list(Holder.class);
    }

    /** Returns the unit of a portal. */
    public OrganisationId unit(PortalId portal) {
        return database.sql("select organisation_id from agency_portal where id = :portal")
                .with("portal", portal)
                .value(OrganisationId.class)
                .orElseThrow();
    }

    /** Returns the stored data of a picture. */
    public Optional<ProcessedPicture> findSeen(Sha256 picture) {
        return database.sql("select insets, asked, looks from portal_picture where sha256 = :sha256")
                .with("sha256", picture)
                .first(ProcessedPicture.class);
    }

    /** Stores the parts of a picture. */
    public void keepInsets(Sha256 picture, Insets insets) {
        database.sql("insert into portal_picture (sha256, insets, seen_at) values (:sha256, :insets, now())"
                        + " on conflict (sha256) do update set insets = excluded.insets, seen_at = now()")
                .with("sha256", picture)
                .with("insets", insets.text())
                .update();
    }

    /** Stores the result of a comparison. */
    public void keepLooks(Sha256 picture, String asked, String looks) {
        database.sql("update portal_picture set asked = :asked, looks = :looks where sha256 = :sha256")
                .with("sha256", picture)
                .with("asked", asked)
                .with("looks", looks)
                .update();
    }
}
