package vn.lantoa.distribution.entitlement;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetId;
import vn.lantoa.asset.AssetKind;
import vn.lantoa.asset.TextsJson;
import vn.lantoa.asset.lineage.VariantForm;
import vn.lantoa.catalogue.CatalogueEntry;
import vn.lantoa.catalogue.EntryRows;
import vn.lantoa.catalogue.WithdrawalNotice;
import vn.lantoa.kernel.Columns;
import vn.lantoa.kernel.Language;
import vn.lantoa.organisation.partner.PartnerId;
import vn.lantoa.release.WithdrawalKind;

/**
 * What one partner may see, at the instant of asking: what is released with reach PUBLIC or PARTNERS and matches one of his
 * entitlements, with those files that they give. All that partners are answered reads through here.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class EntitledCatalogue {
    private static final String CURRENT = EntryRows.select(
                    "partner_release", "'PUBLIC', 'PARTNERS'", "entitled(?, s.kind, s.language, s.texts ->> 'topic')")
            + " and r.current and r.asset_id = ? and entitled(?, r.kind, r.language, r.texts ->> 'topic')";

    private static final String PAST =
            """
            select r.version_number, w.kind, w.explanation, w.replacement_asset_id, w.withdrawn_at, a.kind,
                   coalesce(case when r.state in ('PUBLISHED', 'EXPIRED') then r.expires_at end,
                            (select max(s.at) from release_status s where s.release_id = r.id))
            from release r join asset a on a.id = r.asset_id join asset_version v on v.id = r.version_id
            left join withdrawal w on w.release_id = r.id
            where r.asset_id = ? and r.reach in ('PUBLIC', 'PARTNERS') and r.published_at is not null
              and entitled(?, a.kind, a.language, v.texts ->> 'topic')
            order by r.published_at desc limit 1""";

    private static final String COMING =
            """
            select r.version_number, a.kind, a.language, a.form, v.texts::text, w.code,
                   coalesce((select o.name from organisation o where o.code = v.texts ->> 'publisher'), w.name),
                   r.embargo_until, r.due_at, (select max(s.at) from release_status s where s.release_id = r.id)
            from release r join asset a on a.id = r.asset_id join asset_version v on v.id = r.version_id
            join organisation w on w.id = r.organisation_id
            join embargo_agreement g on g.partner_id = ?
            where r.asset_id = ? and r.reach in ('PUBLIC', 'PARTNERS') and r.state = 'EMBARGOED'
              and entitled(g.partner_id, a.kind, a.language, v.texts ->> 'topic')
            order by r.due_at, r.id limit 1""";

    @PersistenceContext
    EntityManager entities;

    @Inject
    Entitlements entitlements;

    @Inject
    Clock clock;

    /**
     * What stands at an asset for this partner now; empty when he may not know of it. What was taken back is said before
     * what is to come; what is out is said before both.
     */
    public Optional<PartnerShelf> find(PartnerId partner, AssetId asset) {
        var shown = rows(CURRENT, now(), partner.value(), now(), asset.value(), partner.value());
        if (!shown.isEmpty()) return Optional.of(shown(partner, EntryRows.read(shown.get(0))));
        var past =
                rows(PAST, asset.value(), partner.value()).stream().findFirst().map(row -> past(asset, (Object[]) row));
        if (past.isPresent() && past.get() instanceof PartnerShelf.TakenBack) return past;
        var coming = rows(COMING, partner.value(), asset.value()).stream()
                .findFirst()
                .map(row -> coming(asset, (Object[]) row));
        return coming.isPresent() ? coming : past;
    }

    private PartnerShelf shown(PartnerId partner, CatalogueEntry entry) {
        var scopes = entitlements.of(partner).stream()
                .map(Entitlement::scope)
                .filter(scope -> scope.covers(entry))
                .toList();
        return new PartnerShelf.Shown(entry.narrowed(
                file -> scopes.stream().anyMatch(scope -> scope.givesFile(file)),
                rendition -> scopes.stream().anyMatch(scope -> scope.givesRendition(rendition))));
    }

    private static PartnerShelf past(AssetId asset, Object[] row) {
        int version = ((Number) row[0]).intValue();
        var kind = AssetKind.valueOf((String) row[5]);
        if (row[1] == null) return new PartnerShelf.Lapsed(asset, version, kind, Columns.instant(row[6]));
        var notice = new WithdrawalNotice(
                asset,
                version,
                WithdrawalKind.valueOf((String) row[1]),
                (String) row[2],
                replacement(row[3]),
                Columns.instant(row[4]));
        return new PartnerShelf.TakenBack(notice, kind);
    }

    private static @Nullable AssetId replacement(@Nullable Object id) {
        return id == null ? null : new AssetId((UUID) id);
    }

    private static PartnerShelf coming(AssetId asset, Object[] row) {
        return new PartnerShelf.Announced(new Announcement(
                asset,
                ((Number) row[0]).intValue(),
                AssetKind.valueOf((String) row[1]),
                new Language((String) row[2]),
                VariantForm.valueOf((String) row[3]),
                TextsJson.readTexts((String) row[4]),
                (String) row[5],
                (String) row[6],
                Columns.instant(row[7]),
                Columns.instant(row[8]),
                Columns.instant(row[9])));
    }

    private List<?> rows(String sql, Object... parameters) {
        var query = entities.createNativeQuery(sql);
        for (int i = 0; i < parameters.length; i++) query.setParameter(i + 1, parameters[i]);
        return query.getResultList();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
