package vn.lantoa.distribution.wire;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetId;
import vn.lantoa.distribution.entitlement.ScopeSql;
import vn.lantoa.kernel.query.Database;
import vn.lantoa.organisation.partner.PartnerId;

/** Assets that a partner is currently entitled to, according to the change log. */
@ApplicationScoped
public class HeldAssets {
    /** The maximum number of assets scanned for one page, including assets that the partner may not see. */
    private static final int STRETCH = 5000;

    private static final AssetId LAST = new AssetId(new UUID(-1, -1));

    private static final String SHOWN = "select s.asset_id, s.version_number from shown_release s where "
            + ScopeSql.MATCHES + " and s.reach in ('PUBLIC', 'PARTNERS')";

    private static final String ANNOUNCED =
            """
            select r.asset_id
            from embargo_agreement g join release r on r.state = 'EMBARGOED' and r.reach in ('PUBLIC', 'PARTNERS')
            join asset a on a.id = r.asset_id join asset_version v on v.id = r.version_id
            where g.partner_id = :partner and entitled(g.partner_id, a.kind, a.language, v.texts ->> 'topic', r.reach)""";

    private static final String PAGE = ScopeSql.WITH_SCOPE
            + "select asset_id from (select s.asset_id from (" + SHOWN
            + " and s.asset_id > :after and s.asset_id <= :bound"
            + " order by s.asset_id limit :most) s union select a.asset_id from (" + ANNOUNCED
            + " and r.asset_id > :after and r.asset_id <= :bound) a) held order by asset_id limit :most";

    private static final String BOUND =
            "select asset_id from shown_release where asset_id > :after order by asset_id offset :stretch limit 1";

    /** Selects a digest of the partner's entitlements, and the head of the log. */
    private static final String OVER =
            """
            select coalesce((select md5(string_agg(s, ';' order by s)) from (
                     select concat_ws('|', kinds, topics, languages, public_only) as s from scope) scopes), '') as scope,
                   (select seq from change_head) as seq""";

    /** Selects head, scope and state in one statement, so that all of them belong to the same instant. */
    private static final String CHECKSUM = ScopeSql.WITH_SCOPE
            + """
            , over as (%s)
            select o.scope, o.seq, l.items, l.sha256 from over o cross join (
              select count(*) as items,
                     encode(sha256(convert_to(coalesce(string_agg(line, ''), ''), 'UTF8')), 'hex') as sha256
              from (select s.asset_id || ' ' || s.version_number || E'\\n' as line from (%s) s order by s.asset_id) lines) l"""
                    .formatted(OVER, SHOWN);

    @Inject
    Database database;

    /**
     * Page of assets, in the order of ids.
     *
     * @param next asset to continue after; null on the last page
     */
    public record Page(List<AssetId> assets, @Nullable AssetId next) {}

    /**
     * Returns the next assets after the given asset. A page may contain fewer than {@code most} assets, or none,
     * although further pages follow.
     */
    public Page after(PartnerId partner, AssetId asset, int most) {
        var bound = bound(asset);
        var assets = database.sql(PAGE)
                .with("partner", partner)
                .with("after", asset)
                .with("bound", bound.orElse(LAST))
                .with("most", most)
                .values(AssetId.class);
        if (assets.size() == most) return new Page(assets, assets.get(most - 1));
        return new Page(assets, bound.orElse(null));
    }

    private Optional<AssetId> bound(AssetId asset) {
        return database.sql(BOUND).with("after", asset).with("stretch", STRETCH).value(AssetId.class);
    }

    /** Returns the scope and log number that this partner's checksum covers now. */
    public WireChecksums.Over over(PartnerId partner) {
        return database.sql(ScopeSql.WITH_SCOPE + OVER).with("partner", partner).row(WireChecksums.Over.class);
    }

    /** Computes the checksum of a partner's assets. */
    public WireChecksums.Worked checksum(PartnerId partner) {
        return database.sql(CHECKSUM).with("partner", partner).row(WireChecksums.Worked.class);
    }
}
