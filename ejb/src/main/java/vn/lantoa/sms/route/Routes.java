package vn.lantoa.sms.route;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Columns;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.kernel.crypto.SealedText;
import vn.lantoa.organisation.partner.PartnerId;
import vn.lantoa.sms.segment.Concatenation;
import vn.lantoa.sms.segment.DefaultAlphabet;

/** The repository of routes. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class Routes {
    private static final String SETTINGS =
            """
            name, host, port, tls, bind, system_id, system_type, tps, unanswered_most, sender, sender_ton, sender_npi,
            alphabet, concatenation, response_ids, receipt_ids, receipt_hours, stop_words, partner_id""";

    private static final String VALUES = "?, ".repeat(18) + "cast(? as uuid), ";

    private static final String SELECT =
            "select id, password, state, bound_at, failures, said, " + SETTINGS + " from sms_route ";

    @PersistenceContext
    EntityManager entities;

    /** All routes by name. */
    public List<Route> all() {
        return list(entities.createNativeQuery(SELECT + "order by name"));
    }

    /** One route. */
    public Route get(RouteId id) {
        return list(entities.createNativeQuery(SELECT + "where id = ?").setParameter(1, id.value())).stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("route:" + id));
    }

    /** True if another route has this name. */
    public boolean isTaken(String name, RouteId by) {
        return !entities.createNativeQuery("select 1 from sms_route where name = ? and id <> ?")
                .setParameter(1, name)
                .setParameter(2, by.value())
                .getResultList()
                .isEmpty();
    }

    /** Adds a new route, which is off. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void add(RouteId id, RouteSettings settings, SealedText password, Actor by, Instant now) {
        var query = entities.createNativeQuery("insert into sms_route (" + SETTINGS
                + ", id, password, created_at, created_by) values (" + VALUES + "?, ?, ?, ?)");
        set(query, settings)
                .setParameter(20, id.value())
                .setParameter(21, password.text())
                .setParameter(22, now.atOffset(ZoneOffset.UTC))
                .setParameter(23, by.reference())
                .executeUpdate();
    }

    /** Changes the settings; the present sender claims no more, and soon a new connection is made with them. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void change(RouteId id, RouteSettings settings, SealedText password) {
        var query = entities.createNativeQuery("update sms_route set (" + SETTINGS
                + ", password, lease, leased_until) = (" + VALUES
                + "?, null, now() + interval '10 seconds') where id = ?");
        set(query, settings)
                .setParameter(20, password.text())
                .setParameter(21, id.value())
                .executeUpdate();
    }

    /** Turns a route on, to be tried at once, or off. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void turn(RouteId id, boolean on) {
        entities.createNativeQuery(
                        "update sms_route set state = ?, failures = 0, said = '', next_attempt_at = now() where id = ?")
                .setParameter(1, on ? "ON" : "OFF")
                .setParameter(2, id.value())
                .executeUpdate();
    }

    private static Query set(Query query, RouteSettings settings) {
        var company = settings.host().company();
        return query.setParameter(1, settings.name())
                .setParameter(2, settings.host().name())
                .setParameter(3, settings.host().port())
                .setParameter(4, settings.host().tls())
                .setParameter(5, settings.login().bind().name())
                .setParameter(6, settings.login().systemId())
                .setParameter(7, settings.login().systemType())
                .setParameter(8, settings.speed().tps())
                .setParameter(9, settings.speed().window())
                .setParameter(10, settings.sender().address())
                .setParameter(11, settings.sender().ton())
                .setParameter(12, settings.sender().npi())
                .setParameter(13, settings.coding().alphabet().name())
                .setParameter(14, settings.coding().way().name())
                .setParameter(15, settings.receipts().answerIds().name())
                .setParameter(16, settings.receipts().receiptIds().name())
                .setParameter(17, settings.receipts().hours())
                .setParameter(18, String.join(" ", settings.receipts().stopWords()))
                .setParameter(19, company == null ? null : company.toString());
    }

    private static List<Route> list(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream().map(row -> route((Object[]) row)).toList();
    }

    private static Route route(Object[] row) {
        return new Route(
                new RouteId((UUID) row[0]),
                settings(row),
                new SealedText((String) row[1]),
                row[2].equals("ON"),
                new Route.Link(Columns.instantOrNull(row[3]), number(row[4]), (String) row[5]));
    }

    private static RouteSettings settings(Object[] row) {
        return new RouteSettings(
                (String) row[6],
                new RouteSettings.Host((String) row[7], number(row[8]), (Boolean) row[9], company(row[24])),
                new RouteSettings.Login(BindType.valueOf((String) row[10]), (String) row[11], (String) row[12]),
                new RouteSettings.Speed(number(row[13]), number(row[14])),
                new RouteSettings.Sender((String) row[15], number(row[16]), number(row[17])),
                new RouteSettings.Coding(
                        DefaultAlphabet.valueOf((String) row[18]), Concatenation.valueOf((String) row[19])),
                new RouteSettings.Receipts(
                        MessageIdForm.valueOf((String) row[20]),
                        MessageIdForm.valueOf((String) row[21]),
                        number(row[22]),
                        Stream.of(((String) row[23]).split(" ")).toList()));
    }

    private static @Nullable PartnerId company(@Nullable Object column) {
        return column == null ? null : new PartnerId((UUID) column);
    }

    private static int number(Object column) {
        return ((Number) column).intValue();
    }
}
