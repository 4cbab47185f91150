package vn.lantoa.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;
import vn.lantoa.asset.child.ChildConfig;
import vn.lantoa.kernel.HubAddress;
import vn.lantoa.kernel.query.Database;
import vn.lantoa.outbox.OutboxHealth;
import vn.lantoa.sms.gateway.Routes;

/**
 * Reads the current measures. Checks the certificate and the disk of this node; all other measures come from a few
 * indexed queries.
 */
@ApplicationScoped
public class CurrentReadings {
    /** Selects only lanes with waiting deliveries or failures. Finds the oldest delivery of each queue by index. */
    private static final String DELIVERIES =
            """
            select p.name as subject, s.failures::bigint as failures,
                   coalesce(extract(epoch from now() - least(first.at, urgent.at)), 0)::float8 as age
              from subscription s join partner p on p.id = s.partner_id
              left join lateral (select d.planned_at as at from delivery d where d.subscription_id = s.id
                   and d.state in ('PLANNED', 'CLAIMED') and not d.urgent order by d.seq limit 1) first on true
              left join lateral (select d.planned_at as at from delivery d where d.subscription_id = s.id
                   and d.state in ('PLANNED', 'CLAIMED') and d.urgent order by d.seq limit 1) urgent on true
             where s.state = 'ACTIVE'""";

    private static final String RENDITIONS =
            """
            select count(*)::float8 from (select 1 from rendition where state in ('PLANNED', 'RUNNING') limit 10000) w""";

    private static final String SESSIONS =
            """
            select (select count(*) from pg_stat_activity where datname = current_database()) * 100.0::float8
                   / current_setting('max_connections')::int""";

    /** Selects the age of the last backup; if there was none, the age of the first audit entry. */
    private static final String BACKUP =
            """
            select (extract(epoch from now() - coalesce((select max(at) from backup_made),
                                                        (select min(at) from audit_entry))) / 3600)::float8""";

    @Inject
    Database database;

    @Inject
    OutboxHealth outbox;

    @Inject
    Routes routes;

    @Inject
    ChildConfig config;

    @Inject
    HubAddress address;

    @Inject
    Clock clock;

    /** Returns all current readings. */
    public List<Reading> all() {
        var readings = new ArrayList<Reading>();
        var events = outbox.state();
        readings.add(Reading.of(Measure.OUTBOX_AGE, events.seconds()));
        readings.add(Reading.of(Measure.OUTBOX_PARKED, events.parked()));
        add(readings, Measure.RENDITIONS_WAITING, RENDITIONS);
        for (var lane : database.sql(DELIVERIES).list(Lane.class)) {
            if (lane.age() > 0) readings.add(new Reading(Measure.DELIVERIES_AGE, lane.subject(), lane.age()));
            if (lane.failures() > 0)
                readings.add(new Reading(Measure.DELIVERIES_FAILING, lane.subject(), lane.failures()));
        }
        for (var route : routes.loads()) {
            readings.add(new Reading(
                    Measure.SMS_WAITING, route.route(), route.parts().waiting()));
            readings.add(new Reading(Measure.SMS_FAILURES, route.route(), route.failures()));
        }
        readings.add(new Reading(Measure.DISK_FREE, node(), free()));
        add(readings, Measure.DATABASE_SESSIONS, SESSIONS);
        add(readings, Measure.DATABASE_SIZE, "select pg_database_size(current_database()) / 1048576.0::float8");
        add(readings, Measure.BACKUP_AGE, BACKUP);
        return readings;
    }

    /** Reads the public certificate; empty if the address has no TLS or does not respond. */
    public List<Reading> certificate() {
        return CertificateDates.daysLeft(address.url(), clock.instant()).stream()
                .mapToObj(days -> Reading.of(Measure.CERTIFICATE_DAYS, days))
                .toList();
    }

    private void add(List<Reading> readings, Measure measure, String sql) {
        database.sql(sql).value(Double.class).ifPresent(value -> readings.add(Reading.of(measure, value)));
    }

    private double free() {
        try {
            Files.createDirectories(config.scratch());
            return Files.getFileStore(config.scratch()).getUsableSpace() / 1048576.0;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the free space of " + config.scratch(), e);
        }
    }

    /** Returns this node's name in the database. */
    private String node() {
        return database.sql("select current_setting('application_name')")
                .value(String.class)
                .orElse("");
    }

    private record Lane(String subject, long failures, double age) {}

    /** Check of the certificate that clients see at the public address, wherever TLS is terminated. */
    static final class CertificateDates {
        private static final int PATIENCE_MILLIS = 5000;

        private CertificateDates() {}

        /**
         * Returns the number of days for which the certificate remains valid; 0 if a browser would not trust it. Empty
         * if the address has no TLS or does not respond.
         */
        static OptionalDouble daysLeft(URI address, Instant now) {
            if (!"https".equals(address.getScheme())) return OptionalDouble.empty();
            int port = address.getPort() < 0 ? 443 : address.getPort();
            try (var socket = (SSLSocket) SSLSocketFactory.getDefault().createSocket()) {
                socket.setSoTimeout(PATIENCE_MILLIS);
                socket.connect(new InetSocketAddress(address.getHost(), port), PATIENCE_MILLIS);
                var parameters = socket.getSSLParameters();
                parameters.setEndpointIdentificationAlgorithm("HTTPS");
                socket.setSSLParameters(parameters);
                socket.startHandshake();
                var shown = (X509Certificate) socket.getSession().getPeerCertificates()[0];
                var left = Duration.between(now, shown.getNotAfter().toInstant());
                return OptionalDouble.of(Math.max(0, left.toHours() / 24.0));
            } catch (SSLException e) {
                return OptionalDouble.of(0);
            } catch (IOException e) {
                return OptionalDouble.empty();
            }
        }
    }
}
