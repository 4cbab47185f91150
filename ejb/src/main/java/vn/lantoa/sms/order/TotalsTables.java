package vn.lantoa.sms.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import vn.lantoa.kernel.query.Database;
import vn.lantoa.organisation.partner.PartnerId;

/**
 * Repository of tables that were seen or settled. Each table is processed by only one node and only once, and not while
 * it is growing.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class TotalsTables {
    /** The minimum time without change. A file that is still being written grows within this time. */
    private static final String SETTLED_DOWN = "interval '20 seconds'";

    @Inject
    Database database;

    /** Returns the companies that may report on an order: its window has opened, and closed less than 30 days ago. */
    @Transactional(TxType.SUPPORTS)
    public List<PartnerId> companies() {
        return database.sql(
                        """
                        select distinct partner_id from broadcast_order where state <> :refused and opens_at <= now()
                          and closes_at > now() - interval '30 days'""")
                .with("refused", OrderState.REFUSED)
                .values(PartnerId.class);
    }

    /**
     * Claims a table that was seen before, is unchanged, and is not settled. Records a new table as seen.
     *
     * @param sha256 hash of the table's bytes, in hexadecimal
     * @return whether the table is to be processed now
     */
    public boolean claim(OrderId order, PartnerId company, String sha256) {
        database.sql("insert into order_totals_file (order_id, partner_id, sha256, seen_at)"
                        + " values (:order, :company, :sha256, now()) on conflict do nothing")
                .with("order", order)
                .with("company", company)
                .with("sha256", sha256)
                .update();
        return settle(order, company, sha256, " and seen_at < now() - " + SETTLED_DOWN);
    }

    /** Marks a table as settled without processing it, so that it is not read again. */
    public void settle(OrderId order, PartnerId company, String sha256) {
        settle(order, company, sha256, "");
    }

    private boolean settle(OrderId order, PartnerId company, String sha256, String when) {
        return database.sql("update order_totals_file set settled_at = now() where order_id = :order"
                                + " and partner_id = :company and sha256 = :sha256 and settled_at is null"
                                + when)
                        .with("order", order)
                        .with("company", company)
                        .with("sha256", sha256)
                        .update()
                == 1;
    }
}
