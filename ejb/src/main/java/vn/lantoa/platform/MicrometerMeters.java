package vn.lantoa.platform;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import vn.lantoa.kernel.Meters;

/**
 * Counters in the server's meter registry, which the management port exposes. Each counter is cached, because the
 * registry finds a counter by comparing all its meters.
 */
@ApplicationScoped
class MicrometerMeters implements Meters {
    private final Map<List<String>, Counter> counters = new ConcurrentHashMap<>();

    @Inject
    MeterRegistry registry;

    @Override
    public void count(String name, String... tags) {
        var id = Stream.concat(Stream.of(name), Stream.of(tags)).toList();
        counters.computeIfAbsent(id, unknown -> registry.counter(name, tags)).increment();
    }
}
