package vn.lantoa.sms.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetId;
import vn.lantoa.kernel.Columns;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.partner.PartnerId;
import vn.lantoa.sms.guard.MessageClass;
import vn.lantoa.sms.guard.QuietHours;
import vn.lantoa.sms.segment.MessageForm;

/** Reads orders from their rows. */
@ApplicationScoped
class OrderRows {
    private static final String SELECT =
            """
            select o.id, o.organisation_id, o.partner_id, p.name, o.created_at, o.asset_id, o.version_number, o.form, o.text,
              o.sender, array_to_string(o.communes, ','), o.audience, o.message_class, o.opens_at, o.closes_at, o.cap,
              o.label, cast(o.quiet_from as text), cast(o.quiet_until as text), o.state,
              t.delivered, t.failed, t.unconfirmed, t.reasons, o.most_a_day, o.opt_out_word
            from broadcast_order o join partner p on p.id = o.partner_id
            left join lateral (select * from broadcast_total b where b.order_id = o.id
                               order by b.reported_at desc limit 1) t on true
            """;

    @PersistenceContext
    EntityManager entities;

    List<OrderView> list(String where, Object parameter) {
        List<?> rows = entities.createNativeQuery(SELECT + where)
                .setParameter(1, parameter)
                .getResultList();
        return rows.stream().map(row -> view((Object[]) row)).toList();
    }

    private OrderView view(Object[] row) {
        var id = new OrderId((UUID) row[0]);
        var sides = new OrderView.Sides(
                new OrganisationId((UUID) row[1]),
                new PartnerId((UUID) row[2]),
                (String) row[3],
                Columns.instant(row[4]));
        var message = new OrderedText(
                new AssetId((UUID) row[5]), number(row[6]), MessageForm.valueOf((String) row[7]), (String) row[8]);
        var terms = new OrderTerms(
                (String) row[16],
                new QuietHours(LocalTime.parse((String) row[17]), LocalTime.parse((String) row[18])),
                number(row[24]),
                (String) row[25]);
        var progress = new OrderView.Progress(OrderState.valueOf((String) row[19]), history(id));
        return new OrderView(id, sides, message, wish(row), terms, progress, totals(row));
    }

    private static OrderSpec wish(Object[] row) {
        var communes = Stream.of(((String) row[10]).split(","))
                .filter(code -> !code.isEmpty())
                .toList();
        return new OrderSpec(
                (String) row[9],
                communes,
                (String) row[11],
                MessageClass.valueOf((String) row[12]),
                Columns.instant(row[13]),
                Columns.instant(row[14]),
                ((Number) row[15]).longValue());
    }

    private static @Nullable OrderTotals totals(Object[] row) {
        if (row[20] == null) return null;
        return new OrderTotals(
                ((Number) row[20]).longValue(),
                ((Number) row[21]).longValue(),
                ((Number) row[22]).longValue(),
                ReasonsJson.read((String) row[23]));
    }

    private List<OrderStatus> history(OrderId id) {
        List<?> rows = entities.createNativeQuery(
                        "select state, note, at, by_whom from broadcast_order_status where order_id = ? order by at")
                .setParameter(1, id.value())
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(row -> new OrderStatus(
                        OrderState.valueOf((String) row[0]), (String) row[1], Columns.instant(row[2]), (String) row[3]))
                .toList();
    }

    private static int number(Object column) {
        return ((Number) column).intValue();
    }
}
