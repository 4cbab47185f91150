package vn.lantoa.platform;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.lantoa.distribution.delivery.Channel;
import vn.lantoa.distribution.delivery.LaneLedger;
import vn.lantoa.distribution.delivery.LaneLedger.LaneLoad;
import vn.lantoa.kernel.Recurring;
import vn.lantoa.outbox.OutboxHealth;
import vn.lantoa.press.websub.WebSubSubscriptions;
import vn.lantoa.sms.gateway.Routes;

/**
 * Meters of the outbox, of push deliveries, of the SMS gateway and of all measures. Sampled at intervals on every node,
 * not at every scrape. A subject that is missing in a sample, such as an inactive route, has no value any more.
 */
@ApplicationScoped
public class HubMeters {
    @Inject
    MeterRegistry registry;

    @Inject
    OutboxHealth outbox;

    @Inject
    LaneLedger lanes;

    @Inject
    WebSubSubscriptions websub;

    @Inject
    Routes routes;

    @Inject
    CurrentReadings current;

    private final Map<Gauge, Double> values = new ConcurrentHashMap<>();
    private volatile List<Reading> certificate = List.of();

    @Recurring("PT5S")
    void sampleQueues() {
        var events = outbox.state();
        show("lantoa_outbox_age_seconds", events.seconds());
        show("lantoa_outbox_waiting", events.waiting());
        show("lantoa_outbox_parked", events.parked());
        var seen = lanes.loads().stream().collect(Collectors.toMap(LaneLoad::channel, load -> load));
        var loads = Stream.of(Channel.values())
                .map(channel -> seen.getOrDefault(channel, LaneLoad.none(channel)))
                .toList();
        Function<LaneLoad, Tags> channel =
                load -> Tags.of("channel", load.channel().slug());
        show("lantoa_lane_waiting", loads, channel, LaneLoad::waiting);
        show("lantoa_lane_age_seconds", loads, channel, load -> load.oldest().toSeconds());
        show("lantoa_lane_failing", loads, channel, LaneLoad::failing);
        var subscriptions = websub.load();
        show("lantoa_websub_subscriptions", subscriptions.all());
        show("lantoa_websub_waiting", subscriptions.waiting());
        show("lantoa_websub_failing", subscriptions.failing());
    }

    @Recurring("PT10S")
    void sampleRoutes() {
        var loads = routes.loads();
        Function<Routes.RouteLoad, Tags> route = load -> Tags.of("route", load.route());
        show("lantoa_sms_bound", loads, route, load -> load.bound() ? 1 : 0);
        show("lantoa_sms_failures", loads, route, load -> load.failures());
        show("lantoa_sms_window", loads, route, load -> load.window());
        show("lantoa_sms_waiting", loads, route, load -> load.parts().waiting());
        show("lantoa_sms_unanswered", loads, route, load -> load.parts().unanswered());
        show("lantoa_sms_unconfirmed", loads, route, load -> load.parts().unconfirmed());
    }

    /**
     * Returns the last reading of the public certificate by this node, so that pages need not wait for a connection to
     * the outside. Empty before the first reading, and if the address has no TLS or did not respond.
     */
    public List<Reading> certificate() {
        return certificate;
    }

    @Recurring(value = "PT5M", first = "PT20S")
    void sampleMeasures() {
        certificate = current.certificate();
        var readings = new ArrayList<>(current.all());
        readings.addAll(certificate);
        Function<Reading, Tags> subject =
                reading -> Tags.of("measure", reading.measure().slug(), "subject", reading.subject());
        show("lantoa_measure", readings, subject, Reading::value);
    }

    private void show(String name, long value) {
        show(name, List.of(value), one -> Tags.empty(), one -> one);
    }

    private <T> void show(String name, Collection<T> all, Function<T, Tags> tags, ToDoubleFunction<T> value) {
        var sample = new HashMap<Gauge, Double>();
        for (var one : all) sample.put(new Gauge(name, tags.apply(one)), value.applyAsDouble(one));
        for (var gone : values.keySet())
            if (gone.name.equals(name) && !sample.containsKey(gone)) {
                values.remove(gone);
                registry.find(name).tags(gone.tags).meters().forEach(registry::remove);
            }
        // not by MultiGauge, which calls a method of the registry that its CDI proxy does not pass on
        sample.forEach((gauge, one) -> {
            if (values.put(gauge, one) != null) return;
            var unused = registry.gauge(name, gauge.tags, values, it -> it.getOrDefault(gauge, Double.NaN));
        });
    }

    private record Gauge(String name, Tags tags) {}
}
