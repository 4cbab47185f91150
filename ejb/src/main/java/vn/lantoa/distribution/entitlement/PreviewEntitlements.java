package vn.lantoa.distribution.entitlement;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetId;
import vn.lantoa.asset.AssetKind;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.kernel.query.Database;
import vn.lantoa.kernel.query.SqlQuery;
import vn.lantoa.organisation.partner.PartnerId;
import vn.lantoa.release.Reach;

/**
 * Previews the assets that a partner would find now with its entitlements and, optionally, with one additional
 * entitlement.
 */
@UseCase
public class PreviewEntitlements {
    /** Maximum number of assets that are counted. */
    public static final int MOST = 10_000;

    private static final int NEWEST = 10;
    private static final String FITTING =
            """
            with scope as materialized (
              select kinds, topics, languages, public_only from entitlement where partner_id = :partner and taken_at is null
              union all
              select cast(:kinds as text[]), cast(:topics as text[]), cast(:languages as text[]), false where :besides),
            fitting as materialized (
              select s.asset_id, s.version_id, s.kind, s.language, s.reach, s.published_at from shown_release s
              where s.reach in ('PUBLIC', 'PARTNERS') and (s.expires_at is null or s.expires_at > :now) and %s
              order by s.published_at desc, s.asset_id limit %d)
            """
                    .formatted(ScopeSql.MATCHES, MOST + 1);

    private static final String COUNT = FITTING + "select count(*) from fitting";

    private static final String NEWEST_FIRST = FITTING
            + """
            select f.asset_id as asset, coalesce(v.texts ->> 'title', '') as title, f.kind, f.language, f.reach,
                   f.published_at
            from (select * from fitting order by published_at desc, asset_id limit %d) f
            join asset_version v on v.id = f.version_id order by f.published_at desc, f.asset_id"""
                    .formatted(NEWEST);

    @Inject
    PartnerAccess access;

    @Inject
    Entitlements entitlements;

    @Inject
    Clock clock;

    @Inject
    Database database;

    /**
     * Number of assets for a partner, and its ten newest assets.
     *
     * @param count the exact number up to {@link #MOST}; a greater value means more than that
     */
    @Schema(name = "EntitlementPreview")
    public record Preview(long count, List<Line> newest) {}

    /** Asset in its current state. */
    @Schema(name = "EntitledAsset")
    public record Line(
            @Schema(implementation = String.class) AssetId asset,
            String title,
            @Schema(implementation = String.class) AssetKind kind,
            String language,
            @Schema(implementation = String.class) Reach reach,
            @Schema(implementation = String.class) Instant publishedAt) {}

    /**
     * Returns the preview.
     *
     * @param besides additional entitlement; null for the present entitlements only
     */
    public Preview call(Actor by, PartnerId partner, @Nullable EntitlementScope besides) {
        access.require(by, partner);
        return new Preview(
                asked(COUNT, partner, besides).value(Long.class).orElse(0L),
                asked(NEWEST_FIRST, partner, besides).list(Line.class));
    }

    private SqlQuery asked(String sql, PartnerId partner, @Nullable EntitlementScope besides) {
        var scope = besides == null ? EntitlementScope.EVERYTHING : besides;
        return database.sql(sql)
                .with(scope)
                .with("partner", partner)
                .with("besides", besides != null)
                .with("now", clock.instant());
    }
}
