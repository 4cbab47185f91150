package vn.lantoa.platform;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import vn.lantoa.kernel.Recurring;
import vn.lantoa.sms.gateway.Routes;
import vn.lantoa.sms.gateway.Routes.RouteLoad;

/** Meters of the active routes of the SMS gateway. Sampled every ten seconds, not at every scrape. */
@ApplicationScoped
public class RouteMeters {
    @Inject
    MeterRegistry registry;

    @Inject
    Routes loads;

    private final Set<String> known = new HashSet<>();
    private volatile Map<String, RouteLoad> seen = Map.of();

    @Recurring("PT10S")
    void sample() {
        seen = loads.loads().stream().collect(Collectors.toMap(RouteLoad::route, load -> load));
        seen.keySet().stream().filter(known::add).forEach(this::register);
    }

    private void register(String route) {
        gauge("lantoa_sms_bound", route, load -> load.bound() ? 1 : 0);
        gauge("lantoa_sms_failures", route, RouteLoad::failures);
        gauge("lantoa_sms_window", route, RouteLoad::window);
        gauge("lantoa_sms_waiting", route, load -> load.parts().waiting());
        gauge("lantoa_sms_unanswered", route, load -> load.parts().unanswered());
        gauge("lantoa_sms_unconfirmed", route, load -> load.parts().unconfirmed());
    }

    // a gauge cannot be unregistered: for an inactive route it reports NaN
    private void gauge(String name, String route, ToDoubleFunction<RouteLoad> value) {
        var unused = registry.gauge(name, Tags.of("route", route), this, it -> {
            var load = it.seen.get(route);
            return load == null ? Double.NaN : value.applyAsDouble(load);
        });
    }
}
