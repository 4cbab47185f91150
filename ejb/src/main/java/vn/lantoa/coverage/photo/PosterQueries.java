package vn.lantoa.coverage.photo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetId;
import vn.lantoa.asset.AssetKind;
import vn.lantoa.asset.child.ChildConfig;
import vn.lantoa.catalogue.qr.LeafletCode;
import vn.lantoa.catalogue.qr.Leaflets;
import vn.lantoa.kernel.HubAddress;
import vn.lantoa.kernel.Sha256;
import vn.lantoa.kernel.query.Database;
import vn.lantoa.organisation.OrganisationId;

/** The queries for posters that a photo of a place may show, and their stored features. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class PosterQueries {
    /** Kinds of assets that are printed and displayed. */
    private static final Set<AssetKind> PRINTED =
            Set.of(AssetKind.POSTER, AssetKind.BILLBOARD, AssetKind.INFOGRAPHIC, AssetKind.LEAFLET, AssetKind.HANDBOOK);

    private static final Set<String> TYPES = Set.of("image/jpeg", "image/png", "image/webp", "application/pdf");

    /**
     * Selects the newest posters of the unit and of all units, each by an index, so that the cost does not depend on
     * their number.
     */
    private static final String CANDIDATES =
            """
            with own as (
              select r.id from release r join asset a on a.id = r.asset_id
               where r.organisation_id = :unit and r.published_at is not null and a.kind = any (cast(:kinds as text[]))
               order by r.published_at desc limit 100),
            others as (
              select r.id from release r join asset a on a.id = r.asset_id
               where r.published_at is not null and r.reach <> 'PARTNERS' and a.kind = any (cast(:kinds as text[]))
               order by r.published_at desc, r.id desc limit 150)
            select o.asset, o.version, o.sha256, o.media_type, o.bytes, n.page, coalesce(l.pages, 1) as pages from (
              select distinct on (f.sha256, r.asset_id) r.asset_id as asset, r.version_number as version, f.sha256, f.media_type, f.bytes
                from (select id from own union select id from others) c
                join release r on r.id = c.id join version_file f on f.version_id = r.version_id
               where f.media_type = any (cast(:types as text[])) and f.role in ('MASTER', 'PRINT', 'WEB') and f.bytes <= :most
               order by f.sha256, r.asset_id, r.state = 'PUBLISHED' desc, r.version_number desc limit 300) o
              left join inset_look l on l.sha256 = o.sha256
              cross join generate_series(0, 2) as n (page)
             where (o.media_type = 'application/pdf') = (n.page > 0)""";

    @Inject
    Database database;

    @Inject
    Leaflets leaflets;

    @Inject
    HubAddress address;

    @Inject
    ChildConfig config;

    /**
     * A released picture, or a page of a released document, that a picture may show.
     *
     * @param page 0 for a picture
     * @param pages the number of pages of the document
     */
    public record Original(
            AssetId asset, int version, Sha256 sha256, String mediaType, long bytes, int page, int pages) {
        /** Returns whether both are of the same version of the same asset. */
        public boolean isSameVersion(Original other) {
            return asset.equals(other.asset) && version == other.version;
        }

        private Page at() {
            return new Page(sha256, page);
        }
    }

    private record Page(Sha256 sha256, int page) {}

    /** An original with its stored features. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Poster(Original original, byte[] sketch) {}

    @SuppressWarnings("ArrayRecordComponent")
    private record Kept(Sha256 sha256, int page, byte @Nullable [] sketch) {}

    /** Returns the candidates for a picture of a place or portal of this unit. */
    public List<Original> candidates(OrganisationId unit) {
        return database.sql(CANDIDATES)
                .with("unit", unit)
                .with("kinds", PRINTED)
                .with("types", TYPES)
                .with("most", config.scratchBytes())
                .list(Original.class);
    }

    /** Returns the candidates without stored features. */
    public Collection<Original> unknown(Collection<Original> originals) {
        var known = database.sql("select sha256, page from poster_sketch where sha256 = any (cast(:all as text[]))")
                .with("all", originals.stream().map(Original::sha256).toList())
                .list(Page.class);
        var unknown = new LinkedHashMap<Page, Original>();
        for (var one : originals) unknown.put(one.at(), one);
        unknown.keySet().removeAll(known);
        return unknown.values();
    }

    /**
     * Stores the features of a page. A page that cannot be read is stored without features, so that it is not retried.
     */
    public void keep(Original original, byte @Nullable [] sketch) {
        database.sql("insert into poster_sketch (sha256, page, sketch) select b.sha256, :page, cast(:sketch as bytea)"
                        + " from blob b where b.sha256 = :original on conflict do nothing")
                .with("original", original.sha256())
                .with("page", original.page())
                .with("sketch", sketch)
                .update();
    }

    /** Returns the candidates that can be compared. */
    public List<Poster> posters(Collection<Original> originals) {
        var kept = new HashMap<Page, byte[]>();
        database.sql("select sha256, page, sketch from poster_sketch where sha256 = any (cast(:all as text[]))"
                        + " and sketch is not null")
                .with("all", originals.stream().map(Original::sha256).toList())
                .list(Kept.class)
                .forEach(one -> kept.put(new Page(one.sha256(), one.page()), one.sketch()));
        return originals.stream()
                .flatMap(one -> Stream.ofNullable(kept.get(one.at())).map(sketch -> new Poster(one, sketch)))
                .toList();
    }

    /** Returns the version with the given printed code; empty if the code is not one of the hub's. */
    public Optional<PhotoViewer.Printed> printed(String code) {
        var own = address.of("/q/").toString();
        if (!code.startsWith(own)) return Optional.empty();
        var rest = code.substring(own.length());
        var text = rest.substring(0, Math.min(8, rest.length()));
        if (!LeafletCode.isWritten(text)) return Optional.empty();
        return leaflets.find(new LeafletCode(text)).map(one -> new PhotoViewer.Printed(one.asset(), one.version()));
    }
}
