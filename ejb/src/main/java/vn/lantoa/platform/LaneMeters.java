package vn.lantoa.platform;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import vn.lantoa.distribution.delivery.Channel;
import vn.lantoa.distribution.delivery.LaneLedger;
import vn.lantoa.distribution.delivery.LaneLedger.LaneLoad;
import vn.lantoa.kernel.Recurring;
import vn.lantoa.press.websub.WebSubSubscriptions;

/** Meters of push deliveries, by channel. Sampled every few seconds, not at every scrape. */
@ApplicationScoped
public class LaneMeters {
    @Inject
    MeterRegistry registry;

    @Inject
    LaneLedger lanes;

    @Inject
    WebSubSubscriptions websub;

    private volatile Map<Channel, LaneLoad> seen = Map.of();
    private volatile WebSubSubscriptions.Load webSub = WebSubSubscriptions.Load.NONE;

    @PostConstruct
    void register() {
        for (var channel : Channel.values()) {
            gauge("lantoa_lane_waiting", channel, LaneLoad::waiting);
            gauge("lantoa_lane_age_seconds", channel, load -> load.oldest().toSeconds());
            gauge("lantoa_lane_failing", channel, LaneLoad::failing);
        }
        var unusedAll = registry.gauge("lantoa_websub_subscriptions", this, it -> it.webSub.all());
        var unusedDue = registry.gauge("lantoa_websub_waiting", this, it -> it.webSub.waiting());
        var unusedFailing = registry.gauge("lantoa_websub_failing", this, it -> it.webSub.failing());
    }

    @Recurring("PT5S")
    void sample() {
        seen = lanes.loads().stream().collect(Collectors.toMap(LaneLoad::channel, load -> load));
        webSub = websub.load();
    }

    private void gauge(String name, Channel channel, ToDoubleFunction<LaneLoad> value) {
        var unused = registry.gauge(
                name,
                Tags.of("channel", channel.slug()),
                this,
                it -> value.applyAsDouble(it.seen.getOrDefault(channel, LaneLoad.none(channel))));
    }
}
