package vn.lantoa.distribution.entitlement;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;
import vn.lantoa.asset.AssetId;
import vn.lantoa.catalogue.CatalogueEntry;
import vn.lantoa.catalogue.EntryRows;
import vn.lantoa.kernel.query.Database;
import vn.lantoa.kernel.query.SqlQuery;
import vn.lantoa.organisation.partner.PartnerId;

/**
 * The entries that are out and match one of a partner's entitlements, with the files and renditions that the matching
 * ones give: all released assets that partners are shown come through here.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class EntitledEntries {
    private static final String SELECT = EntryRows.select(
                    "partner_release",
                    "'PUBLIC', 'PARTNERS'",
                    "entitled(:partner, s.kind, s.language, s.texts ->> 'topic', s.reach)")
            + " and entitled(:partner, r.kind, r.language, r.texts ->> 'topic', r.reach)";

    @Inject
    Database database;

    @Inject
    Entitlements entitlements;

    /**
     * The current entries of these assets.
     *
     * @param at the instant before which nothing shown may end; {@link Instant#EPOCH} to show what has no end written
     *     down in the change log yet, whatever any clock says
     */
    public List<CatalogueEntry> current(PartnerId partner, Collection<AssetId> assets, Instant at) {
        if (assets.isEmpty()) return List.of();
        return entries(
                partner,
                at,
                " and r.current and r.asset_id = any (cast(:assets as uuid[]))",
                query -> query.with("assets", assets));
    }

    /** The entry of this version of this asset, current or superseded. */
    public List<CatalogueEntry> version(PartnerId partner, AssetId asset, int version, Instant at) {
        var which = " and r.asset_id = :asset and r.version_number = :version order by r.published_at desc limit 1";
        return entries(partner, at, which, query -> query.with("asset", asset).with("version", version));
    }

    private List<CatalogueEntry> entries(PartnerId partner, Instant at, String which, UnaryOperator<SqlQuery> more) {
        var rows = more.apply(database.sql(SELECT + which).with("at", at).with("partner", partner))
                .values(String.class);
        var held = entitlements.of(partner);
        return rows.stream()
                .map(EntryRows::read)
                .filter(entry -> held.stream().anyMatch(one -> one.scope().covers(entry)))
                .map(entry -> narrowed(entry, held))
                .toList();
    }

    /**
     * The entry with the files of the entitlements that cover it. An entitlement to public assets alone counts where
     * there is no other: what is shown then is public.
     */
    private static CatalogueEntry narrowed(CatalogueEntry entry, List<Entitlement> held) {
        var covering = held.stream().filter(one -> one.scope().covers(entry)).toList();
        var full = covering.stream().filter(one -> !one.publicOnly()).toList();
        var scopes = (full.isEmpty() ? covering : full)
                .stream().map(Entitlement::scope).toList();
        return entry.narrowed(
                file -> scopes.stream().anyMatch(scope -> scope.givesFile(file)),
                rendition -> scopes.stream().anyMatch(scope -> scope.givesRendition(rendition)));
    }
}
