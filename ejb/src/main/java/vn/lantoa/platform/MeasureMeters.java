package vn.lantoa.platform;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.MultiGauge.Row;
import io.micrometer.core.instrument.Tags;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
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
}
