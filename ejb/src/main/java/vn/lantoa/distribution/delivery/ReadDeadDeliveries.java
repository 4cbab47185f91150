package vn.lantoa.distribution.delivery;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetId;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.kernel.query.Database;
import vn.lantoa.organisation.Access;
import vn.lantoa.organisation.Role;
import vn.lantoa.organisation.partner.PartnerId;

/**
 * Lists failed deliveries that have not been resent, of the active subscriptions of all partners, the newest first. For
 * operators.
 */
@UseCase
@Transactional(Transactional.TxType.SUPPORTS)
public class ReadDeadDeliveries {
    /**
     * Selects at most twenty deliveries per subscription, so that a subscription whose receiver rejects everything does
     * not hide the others.
     */
    private static final String SELECT =
            """
            select s.id as subscription, s.partner_id as partner, p.name, s.label, s.channel, d.seq, d.asset_id as asset,
                   d.attempts, d.settled_at, d.said
              from subscription s join partner p on p.id = s.partner_id
              cross join lateral (select * from delivery e where e.subscription_id = s.id
                   and e.state in ('REFUSED', 'FAILED') and not exists (select 1 from delivery r
                        where r.subscription_id = e.subscription_id and r.seq = e.seq and r.replay > e.replay)
                   order by e.seq desc limit 20) d
             where s.state = 'ACTIVE'
             order by d.settled_at desc limit 100""";

    @Inject
    Access access;

    @Inject
    Database database;

    public List<Line> call(Actor by) {
        access.requireEverywhere(by, Role.ADMINISTRATOR);
        return database.sql(SELECT).list(Line.class);
    }

    /**
     * Dead letter.
     *
     * @param name name of the partner
     * @param label the partner's name of the subscription
     * @param said last answer of the receiver or network error
     */
    public record Line(
            SubscriptionId subscription,
            PartnerId partner,
            String name,
            String label,
            Channel channel,
            long seq,
            AssetId asset,
            int attempts,
            @Nullable Instant settledAt,
            @Nullable String said) {}
}
