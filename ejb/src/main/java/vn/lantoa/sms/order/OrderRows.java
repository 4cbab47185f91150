package vn.lantoa.sms.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.json.HubJson;
import vn.lantoa.kernel.query.Database;

/** Reads orders from their rows. */
@ApplicationScoped
class OrderRows {
    private static final String SELECT =
            """
            select o.id, o.organisation_id as organisation, o.partner_id as partner, p.name as partner_name,
              o.created_at as ordered_at, o.asset_id as asset, o.version_number as version, o.form, o.text,
              o.sender, o.communes, o.audience, o.message_class as kind, o.opens_at, o.closes_at, o.cap,
              o.label, cast(o.quiet_from as text) as "from", cast(o.quiet_until as text) as until,
              o.most_a_day as most, o.opt_out_word, o.state, t.delivered, t.failed, t.unconfirmed, t.reasons
            from broadcast_order o join partner p on p.id = o.partner_id
            left join lateral (select * from broadcast_total b where b.order_id = o.id
                               order by b.reported_at desc limit 1) t on true
            """;

    @Inject
    Database database;

    /** @param where with what {@code :of} it is about */
    List<OrderView> list(String where, Object of) {
        return database.sql(SELECT + where).with("of", of).list(Row.class).stream()
                .map(row -> row.with(history(row.id())))
                .toList();
    }

    /** An order without its history. */
    private record Row(
            OrderId id,
            OrderView.Sides sides,
            OrderedText message,
            OrderSpec spec,
            OrderTerms terms,
            OrderState state,
            @Nullable Totals totals) {
        OrderView with(List<OrderStatus> history) {
            var progress = new OrderView.Progress(state, history);
            return new OrderView(id, sides, message, spec, terms, progress, totals == null ? null : totals.read());
        }
    }

    /** Totals whose reasons are in JSON. */
    private record Totals(long delivered, long failed, long unconfirmed, String reasons) {
        OrderTotals read() {
            return new OrderTotals(delivered, failed, unconfirmed, HubJson.readMap(reasons, Long.class));
        }
    }

    private List<OrderStatus> history(OrderId id) {
        return database.sql(
                        "select state, note, at, by_whom as by from broadcast_order_status where order_id = :order order by at")
                .with("order", id)
                .list(OrderStatus.class);
    }
}
