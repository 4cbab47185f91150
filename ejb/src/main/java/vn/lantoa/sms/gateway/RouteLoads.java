package vn.lantoa.sms.gateway;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import vn.lantoa.kernel.query.Database;

/** Loads of the routes that are on, for metrics. Numbers are counted only up to {@link #MOST}. */
@ApplicationScoped
public class RouteLoads {
    /** The largest number that is counted; it represents this number and all greater ones. */
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

    /** Returns the loads of all routes that are on, by name and by the database's clock. */
    public List<RouteLoad> all() {
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
