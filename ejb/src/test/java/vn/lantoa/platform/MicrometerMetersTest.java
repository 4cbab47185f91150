package vn.lantoa.platform;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.junit.jupiter.api.Test;

class MicrometerMetersTest {
    private int lookedUp;

    private final SimpleMeterRegistry registry = new SimpleMeterRegistry() {
        @Override
        public Counter counter(String name, String... tags) {
            lookedUp++;
            return super.counter(name, tags);
        }
    };

    @Test
    void caches_counters_by_name_and_tags() {
        var meters = new MicrometerMeters();
        meters.registry = registry;

        for (int i = 0; i < 3; i++) meters.count("feeds", "format", "atom");
        meters.count("feeds", "format", "json");

        assertThat(lookedUp).isEqualTo(2);
        assertThat(registry.get("feeds").tag("format", "atom").counter().count())
                .isEqualTo(3);
        assertThat(registry.get("feeds").tag("format", "json").counter().count())
                .isEqualTo(1);
    }
}
