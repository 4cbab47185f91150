package vn.lantoa.distribution.entitlement;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.lantoa.asset.AssetId;
import vn.lantoa.asset.AssetKind;
import vn.lantoa.asset.TextsJson;
import vn.lantoa.asset.lineage.VariantForm;
import vn.lantoa.kernel.Columns;
import vn.lantoa.kernel.Language;
import vn.lantoa.organisation.partner.PartnerId;

/** The announcements of releases to come, for partners who signed that they keep embargoes. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class Announcements {
    private static final String COMING =
            """
            select distinct on (r.asset_id) r.asset_id, r.version_number, a.kind, a.language, a.form, v.texts::text, w.code,
                   coalesce((select o.name from organisation o where o.code = v.texts ->> 'publisher'), w.name),
                   r.embargo_until, r.due_at, (select max(s.at) from release_status s where s.release_id = r.id)
            from release r join asset a on a.id = r.asset_id join asset_version v on v.id = r.version_id
            join organisation w on w.id = r.organisation_id
            join embargo_agreement g on g.partner_id = ?
            where r.asset_id = any (string_to_array(?, ' ')::uuid[]) and r.reach in ('PUBLIC', 'PARTNERS')
              and r.state = 'EMBARGOED' and entitled(g.partner_id, a.kind, a.language, v.texts ->> 'topic', r.reach)
            order by r.asset_id, r.due_at, r.id""";

    @PersistenceContext
    EntityManager entities;

    /** The announcements to this partner about these assets: the next release of each. */
    public Map<AssetId, Announcement> of(PartnerId partner, Collection<AssetId> assets) {
        if (assets.isEmpty()) return Map.of();
        var query = entities.createNativeQuery(COMING);
        query.setParameter(1, partner.value());
        query.setParameter(2, assets.stream().map(AssetId::toString).collect(Collectors.joining(" ")));
        java.util.List<?> rows = query.getResultList();
        return rows.stream()
                .map(row -> announcement((Object[]) row))
                .collect(Collectors.toMap(Announcement::asset, Function.identity()));
    }

    private static Announcement announcement(Object[] row) {
        return new Announcement(
                new AssetId((UUID) row[0]),
                ((Number) row[1]).intValue(),
                AssetKind.valueOf((String) row[2]),
                new Language((String) row[3]),
                VariantForm.valueOf((String) row[4]),
                TextsJson.readTexts((String) row[5]),
                (String) row[6],
                (String) row[7],
                Columns.instant(row[8]),
                Columns.instant(row[9]),
                Columns.instant(row[10]));
    }
}
