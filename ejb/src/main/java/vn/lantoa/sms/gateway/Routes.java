package vn.lantoa.sms.gateway;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import vn.lantoa.audit.signing.DataCipher;
import vn.lantoa.audit.signing.SealedColumn;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.kernel.SealedText;
import vn.lantoa.kernel.Secret;
import vn.lantoa.kernel.query.Database;
import vn.lantoa.kernel.query.SqlQuery;

/** Repository of routes, their encrypted passwords, and their loads for metrics. */
@ApplicationScoped
public class Routes {
    private static final String SETTINGS =
            """
            name, host, port, tls, bind, system_id, system_type, tps, unanswered_most, sender, sender_ton, sender_npi,
            alphabet, concatenation, response_ids, receipt_ids, receipt_hours, stop_words, partner_id""";

    private static final String VALUES =
            """
            :name, :host, :port, :tls, :bind, :systemId, :systemType, :tps, :window, :sender, :ton, :npi, :alphabet, :concatenation,
            :answerIds, :receiptIds, :hours, :stopWords, cast(:partner as uuid), """;

    private static final String SELECT =
            """
            select id, name, host, port, tls, partner_id as partner, bind, system_id, system_type, tps,
              unanswered_most as "window", sender as address, sender_ton as ton, sender_npi as npi, alphabet,
              concatenation, response_ids as answer_ids, receipt_ids, receipt_hours as hours,
              string_to_array(stop_words, ' ') as stop_words, password, state = 'ON' as "on", bound_at, failures, said
            from sms_route
            """;

    private static final String SEALED_FOR = "password password an SMPP route";

    /** Column of the encrypted passwords. */
    public static final SealedColumn COLUMN = new SealedColumn("sms_route", "password", "cast(id as text)", SEALED_FOR);

    /** Largest number that is counted; a greater load is reported as this number. */
    public static final int MOST = 100_000;

    private static final String LOADS =
            """
            select r.name as route, r.bound_at is not null and r.leased_until > now() as bound, r.failures,
              r.unanswered_most as "window",
              (select count(*) from (select 1 from sms_part p where p.route_id = r.id and p.state = 'PENDING'
                and p.due_at <= now() limit %1$d) w) as waiting,
              (select count(*) from sms_part p where p.route_id = r.id and p.state = 'CLAIMED') as unanswered,
              (select count(*) from (select 1 from sms_part p where p.route_id = r.id and p.state = 'UNCONFIRMED'
                limit %1$d) u) as unconfirmed
            from sms_route r where r.state = 'ON' order by r.name"""
                    .formatted(MOST);

    @Inject
    Database database;

    @Inject
    DataCipher cipher;

    /** Returns the routes, by name. */
    public List<Route> all() {
        return database.sql(SELECT + "order by name").list(Route.class);
    }

    /**
     * Returns one route.
     *
     * @throws NotFound if the route does not exist
     */
    public Route get(RouteId id) {
        return database.sql(SELECT + "where id = :id")
                .with("id", id)
                .first(Route.class)
                .orElseThrow(() -> new NotFound("route:" + id));
    }

    /** Returns whether another route has this name. */
    public boolean isTaken(String name, RouteId by) {
        return database.sql("select 1 from sms_route where name = :name and id <> :by")
                .with("name", name)
                .with("by", by)
                .value(Integer.class)
                .isPresent();
    }

    /** Adds a new route, which is off. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void add(RouteId id, RouteSettings settings, SealedText password, Actor by, Instant now) {
        set(
                        database.sql("insert into sms_route (" + SETTINGS
                                + ", id, password, created_at, created_by) values (" + VALUES
                                + " :id, :password, :now, :by)"),
                        settings)
                .with("id", id)
                .with("password", password)
                .by(by, now)
                .update();
    }

    /**
     * Changes the settings. The current sender claims no further parts, and after 10 seconds a new connection uses the
     * new settings.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void change(RouteId id, RouteSettings settings, SealedText password) {
        set(
                        database.sql("update sms_route set (" + SETTINGS + ", password, lease, leased_until) = ("
                                + VALUES + " :password, null, now() + interval '10 seconds') where id = :id"),
                        settings)
                .with("password", password)
                .with("id", id)
                .update();
    }

    /** Turns a route on or off; a route turned on is connected at once. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void turn(RouteId id, boolean on) {
        database.sql(
                        "update sms_route set state = :state, failures = 0, said = '', next_attempt_at = now() where id = :id")
                .with("state", on ? "ON" : "OFF")
                .with("id", id)
                .update();
    }

    private static SqlQuery set(SqlQuery query, RouteSettings settings) {
        return query.with(settings.host())
                .with(settings.login())
                .with(settings.coding())
                .with(settings.receipts())
                .with("name", settings.name())
                .with("tps", settings.speed().tps())
                .with("window", settings.speed().window())
                .with("sender", settings.sender().address())
                .with("ton", settings.sender().ton())
                .with("npi", settings.sender().npi())
                .with("stopWords", String.join(" ", settings.receipts().stopWords()));
    }

    /**
     * Encrypts the password of a route.
     *
     * @throws vn.lantoa.kernel.Conflict if the hub has no data key
     */
    SealedText seal(RouteId route, Secret password) {
        return cipher.seal(SEALED_FOR, route.toString(), password);
    }

    /** Decrypts the password of this route. */
    public Secret password(Route route) {
        return cipher.open(SEALED_FOR, route.id().toString(), route.password());
    }

    /** Returns the loads of the routes that are on, by name and by the database's clock. */
    public List<RouteLoad> loads() {
        return database.sql(LOADS).list(RouteLoad.class);
    }

    /**
     * Load of a route that is switched on.
     *
     * @param route name of the route
     * @param bound whether the route is connected
     * @param failures consecutive connection failures
     * @param window maximum number of unanswered parts
     * @param parts parts on the route
     */
    public record RouteLoad(String route, boolean bound, int failures, int window, Parts parts) {
        /**
         * Numbers of parts.
         *
         * @param waiting parts that are due and not sent
         * @param unanswered parts that are sent and not answered
         * @param unconfirmed parts whose delivery is unknown
         */
        public record Parts(long waiting, long unanswered, long unconfirmed) {}
    }
}
