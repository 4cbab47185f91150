package vn.lantoa.sms.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Issues;
import vn.lantoa.kernel.Rejected;
import vn.lantoa.kernel.Sha256;
import vn.lantoa.kernel.query.Database;
import vn.lantoa.organisation.partner.PartnerId;

/**
 * Records the totals of a table in a folder, on behalf of the company. Each table is processed once, by one node, after
 * it has stopped growing.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class TotalsIntake {
    /** The maximum size of a table in bytes; 200 lines are far smaller. */
    static final int LARGEST = 1 << 16;

    /** The minimum time without change. A file that is still being written grows within this time. */
    private static final String SETTLED_DOWN = "interval '20 seconds'";

    @Inject
    ReportTotals report;

    @Inject
    Database database;

    /**
     * Processes a table, unless it was already processed or refused, or may still be growing. An invalid table is
     * rejected with the same issues as by the API, and none of its lines is recorded.
     *
     * @param bytes the bytes of the table; more than {@link #LARGEST} are rejected
     */
    public boolean take(TotalsFile file, PartnerId company, byte[] bytes) {
        if (!claim(file.order(), company, Sha256.of(bytes).hex())) return false;
        report.call(file.order(), text(bytes), Actor.partner(company.value()));
        return true;
    }

    /** Marks the bytes as refused, so that they are not read again. */
    public void refuse(TotalsFile file, PartnerId company, byte[] bytes) {
        settle(file.order(), company, Sha256.of(bytes).hex(), "");
    }

    private static String text(byte[] bytes) {
        if (bytes.length > LARGEST) throw new Rejected(Issues.of("file", "too-big", LARGEST / 1024));
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            throw new Rejected(Issues.of("file", "not-utf-8"));
        }
    }

    /**
     * Returns the companies that may report on an order, because its window has opened and did not close 30 or more
     * days ago.
     */
    @Transactional(Transactional.TxType.SUPPORTS)
    public List<PartnerId> companies() {
        return database.sql(
                        """
                        select distinct partner_id from broadcast_order where state <> :refused and opens_at <= now()
                          and closes_at > now() - interval '30 days'""")
                .with("refused", OrderState.REFUSED)
                .values(PartnerId.class);
    }

    /**
     * Claims a table that was seen some time ago, is unchanged since, and was not processed. Records a new table as
     * seen.
     *
     * @param sha256 hash of the table's bytes, in hexadecimal
     * @return whether the table is to be processed now
     */
    boolean claim(OrderId order, PartnerId company, String sha256) {
        database.sql("insert into order_totals_file (order_id, partner_id, sha256, seen_at)"
                        + " values (:order, :company, :sha256, now()) on conflict do nothing")
                .with("order", order)
                .with("company", company)
                .with("sha256", sha256)
                .update();
        return settle(order, company, sha256, " and seen_at < now() - " + SETTLED_DOWN);
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
