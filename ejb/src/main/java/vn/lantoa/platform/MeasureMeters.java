package vn.lantoa.platform;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.MultiGauge.Row;
import io.micrometer.core.instrument.Tags;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
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
import vn.lantoa.kernel.HubAddress;
import vn.lantoa.kernel.Recurring;

/** Meter of all measures, by measure and subject. Sampled every five minutes on every node, not at every scrape. */
@ApplicationScoped
public class MeasureMeters {
    @Inject
    MeterRegistry registry;

    @Inject
    CurrentReadings current;

    @Inject
    HubAddress address;

    @Inject
    Clock clock;

    private volatile List<Reading> certificate = List.of();
    private MultiGauge gauge;

    @PostConstruct
    void register() {
        gauge = MultiGauge.builder("lantoa_measure").register(registry);
    }

    /**
     * Returns the last reading of the public certificate by this node, so that pages need not wait for a connection to
     * the outside. Empty before the first reading, without TLS, and without a response.
     */
    public List<Reading> certificate() {
        return certificate;
    }

    @Recurring(value = "PT5M", first = "PT20S")
    void sample() {
        certificate = CertificateDates.daysLeft(address.url(), clock.instant()).stream()
                .mapToObj(days -> Reading.of(Measure.CERTIFICATE_DAYS, days))
                .toList();
        var readings = new ArrayList<>(current.all());
        readings.addAll(certificate);
        gauge.register(readings.stream().map(MeasureMeters::row).toList(), true);
    }

    private static Row<?> row(Reading reading) {
        var tags = Tags.of("measure", reading.measure().slug(), "subject", reading.subject());
        return Row.of(tags, reading.value());
    }

    /** Check of the certificate that clients see at the public address, wherever TLS is terminated. */
    static final class CertificateDates {
        private static final int PATIENCE_MILLIS = 5000;

        private CertificateDates() {}

        /**
         * Returns the number of days for which the certificate remains valid; 0 if a browser would not trust it. Empty if
         * the address has no TLS or does not respond, which another measure reports.
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
