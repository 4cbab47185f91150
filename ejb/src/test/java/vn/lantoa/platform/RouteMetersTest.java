package vn.lantoa.platform;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.lantoa.sms.gateway.Routes;
import vn.lantoa.sms.gateway.Routes.RouteLoad;

class RouteMetersTest {
    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();

    @Test
    void shows_only_enabled_routes() {
        var loads = new Loads();
        var meters = new HubMeters();
        meters.registry = registry;
        meters.routes = loads;

        loads.all = List.of(load("một", true, 7), load("hai", false, 100_000));
        meters.sampleRoutes();
        assertThat(gauge("lantoa_sms_bound", "một")).isEqualTo(1);
        assertThat(gauge("lantoa_sms_bound", "hai")).isZero();
        assertThat(gauge("lantoa_sms_failures", "một")).isEqualTo(2);
        assertThat(gauge("lantoa_sms_window", "một")).isEqualTo(10);
        assertThat(gauge("lantoa_sms_waiting", "một")).isEqualTo(7);
        assertThat(gauge("lantoa_sms_waiting", "hai")).isEqualTo(100_000);
        assertThat(gauge("lantoa_sms_unanswered", "một")).isEqualTo(3);
        assertThat(gauge("lantoa_sms_unconfirmed", "một")).isEqualTo(4);

        loads.all = List.of(load("một", true, 8));
        meters.sampleRoutes();
        assertThat(gauge("lantoa_sms_waiting", "một")).isEqualTo(8);
        assertThat(registry.find("lantoa_sms_waiting").tag("route", "hai").gauge())
                .isNull();
        assertThat(registry.find("lantoa_sms_bound").tag("route", "hai").gauge())
                .isNull();
    }

    private double gauge(String name, String route) {
        return registry.get(name).tag("route", route).gauge().value();
    }

    private static RouteLoad load(String name, boolean bound, long waiting) {
        return new RouteLoad(name, bound, 2, 10, new RouteLoad.Parts(waiting, 3, 4));
    }

    private static final class Loads extends Routes {
        private List<RouteLoad> all = List.of();

        @Override
        public List<RouteLoad> loads() {
            return all;
        }
    }
}
