package vn.lantoa.distribution.entitlement;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetId;
import vn.lantoa.asset.AssetKind;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Columns;
import vn.lantoa.organisation.partner.PartnerId;
import vn.lantoa.release.Reach;

/** What a partner would find now, with what he is let have and, if asked, with one entitlement more. */
@Stateless
public class PreviewEntitlements {
    private static final int NEWEST = 10;
    private static final String NEWEST_FIRST =
            """
            with scope as (
              select kinds, topics, languages, public_only from entitlement where partner_id = ? and taken_at is null
              union all
              select string_to_array(?, ' '), string_to_array(?, ' '), string_to_array(?, ' '), false
              where ?)
            select r.asset_id, r.texts ->> 'title', r.kind, r.language, r.reach, r.published_at, count(*) over ()
            from partner_release r
            where r.current and (r.expires_at is null or r.expires_at > ?)
              and exists (select 1 from scope s where (r.reach = 'PUBLIC' or not s.public_only)
                            and (s.kinds = '{}' or r.kind = any (s.kinds))
                            and (s.topics = '{}' or r.texts ->> 'topic' = any (s.topics))
                            and (s.languages = '{}' or r.language = any (s.languages)))
            order by r.published_at desc, r.asset_id limit ?""";

    @Inject
    EntitlementDesk desk;

    @Inject
    Clock clock;

    @PersistenceContext
    EntityManager entities;

    /** How many assets there are for him, and the newest ten of them. */
    public record Preview(long count, List<Line> newest) {
        public Preview {
            newest = List.copyOf(newest);
        }
    }

    /** One asset, as it stands now. */
    public record Line(
            AssetId asset, String title, AssetKind kind, String language, Reach reach, java.time.Instant publishedAt) {}

    /** Looks. {@code besides} null: with what he has. */
    public Preview call(Actor by, PartnerId partner, @Nullable EntitlementScope besides) {
        desk.admitReader(by, partner);
        var scope = besides == null ? EntitlementScope.EVERYTHING : besides;
        List<?> rows = entities.createNativeQuery(NEWEST_FIRST)
                .setParameter(1, partner.value())
                .setParameter(2, Entitlements.words(scope.kinds()))
                .setParameter(3, Entitlements.words(scope.topics()))
                .setParameter(4, Entitlements.words(scope.languages()))
                .setParameter(5, besides != null)
                .setParameter(6, clock.instant().atOffset(ZoneOffset.UTC))
                .setParameter(7, NEWEST)
                .getResultList();
        var lines = rows.stream().map(row -> line((Object[]) row)).toList();
        return new Preview(rows.isEmpty() ? 0 : ((Number) ((Object[]) rows.get(0))[6]).longValue(), lines);
    }

    private static Line line(Object[] row) {
        return new Line(
                new AssetId((UUID) row[0]),
                String.valueOf(row[1]),
                AssetKind.valueOf((String) row[2]),
                (String) row[3],
                Reach.valueOf((String) row[4]),
                Columns.instant(row[5]));
    }
}
