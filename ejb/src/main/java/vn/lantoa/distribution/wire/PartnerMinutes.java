package vn.lantoa.distribution.wire;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import vn.lantoa.kernel.query.Database;
import vn.lantoa.organisation.partner.PartnerId;

/**
 * Per-minute request counters of all partners, shared by all nodes. The counters are stored in the database and use its
 * clock. All nodes take their grants from these counters.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class PartnerMinutes {
    /**
     * A node takes a tenth of the limit at once: at most ten writes per minute, and never more than the limit over all
     * nodes.
     */
    private static final int PORTIONS = 10;

    private static final String BEGIN =
            """
            insert into partner_minute (partner_id, minute, taken) values (:partner, date_trunc('minute', now()), 0)
            on conflict (partner_id) do nothing""";

    private static final String TAKE =
            """
            with former as (
              select m.partner_id, date_trunc('minute', clock_timestamp()) as minute,
                     case when m.minute = date_trunc('minute', clock_timestamp()) then m.taken else 0 end as taken,
                     p.requests_per_minute as most
              from partner_minute m join partner p on p.id = m.partner_id where m.partner_id = :partner for update of m)
            update partner_minute m
            set minute = f.minute, taken = least(f.taken + greatest(f.most / :portions, 1), greatest(f.most, f.taken))
            from former f where m.partner_id = f.partner_id
            returning m.taken - f.taken as granted, f.most as "limit", greatest(f.most - m.taken, 0) as "left",
                      60000 - floor(extract(epoch from clock_timestamp() - f.minute) * 1000) as millis""";

    @Inject
    Database database;

    /** Takes the next grant from the partner's current minute. */
    public RateLimitGrant take(PartnerId partner) {
        database.sql(BEGIN).with("partner", partner).update();
        return database.sql(TAKE)
                .with("partner", partner)
                .with("portions", PORTIONS)
                .row(RateLimitGrant.class);
    }
}
