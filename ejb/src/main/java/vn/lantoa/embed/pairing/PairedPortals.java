package vn.lantoa.embed.pairing;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lantoa.distribution.delivery.SubscriptionId;
import vn.lantoa.kernel.Columns;
import vn.lantoa.organisation.partner.PartnerId;
import vn.lantoa.organisation.token.ApiTokenId;

/** The repository of paired portals. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class PairedPortals {
    @PersistenceContext
    EntityManager entities;

    /** The token and webhook of a portal. */
    record Held(ApiTokenId token, @Nullable SubscriptionId subscription) {}

    /** The portals of a partner, the newest first. */
    public List<PortalLine> of(PartnerId partner) {
        List<?> rows = entities.createNativeQuery(
                        """
                        select p.portal, p.software, p.plugin, p.paired_at, s.state, s.state_reason, t.last_used_at,
                               (select d.said from delivery d where d.subscription_id = s.id and d.state = 'PLANNED'
                                and d.said is not null order by d.urgent desc, d.seq limit 1)
                        from paired_portal p left join subscription s on s.id = p.subscription_id
                        left join api_token t on t.id = p.token_id
                        where p.partner_id = ? and p.replaced_at is null order by p.paired_at desc""")
                .setParameter(1, partner.value())
                .getResultList();
        return rows.stream().map(row -> line((Object[]) row)).toList();
    }

    /** Releases the portal of this partner at this host, and gives its token and webhook. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public Optional<Held> release(PartnerId partner, String host, Instant now) {
        List<?> rows = entities.createNativeQuery(
                        """
                        update paired_portal set replaced_at = ? where partner_id = ? and host = ? and replaced_at is null
                        returning token_id, subscription_id""")
                .setParameter(1, now.atOffset(ZoneOffset.UTC))
                .setParameter(2, partner.value())
                .setParameter(3, host)
                .getResultList();
        return rows.stream().findFirst().map(row -> held((Object[]) row));
    }

    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void add(PartnerId partner, PairPortal.Command wish, Held held, Instant now) {
        var subscription = held.subscription();
        entities.createNativeQuery(
                        """
                        insert into paired_portal (id, partner_id, host, portal, software, plugin, token_id, subscription_id,
                                                   paired_at)
                        values (gen_random_uuid(), ?, ?, ?, ?, ?, ?, cast(? as uuid), ?)""")
                .setParameter(1, partner.value())
                .setParameter(2, PairingRules.host(wish.portal()))
                .setParameter(3, wish.portal())
                .setParameter(4, wish.software())
                .setParameter(5, wish.plugin())
                .setParameter(6, held.token().value())
                .setParameter(7, subscription == null ? null : subscription.toString())
                .setParameter(8, now.atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }

    private static Held held(Object[] row) {
        return new Held(new ApiTokenId((UUID) row[0]), row[1] == null ? null : new SubscriptionId((UUID) row[1]));
    }

    private static PortalLine line(Object[] row) {
        return new PortalLine(
                (String) row[0],
                (String) row[1],
                (String) row[2],
                Columns.instant(row[3]),
                row[4] == null ? null : new PortalLine.PortalLane((String) row[4], (String) row[5], (String) row[7]),
                Columns.instantOrNull(row[6]));
    }
}
