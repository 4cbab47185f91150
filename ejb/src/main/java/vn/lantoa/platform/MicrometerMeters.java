package vn.lantoa.platform;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.lantoa.kernel.Meters;

/** Counts in the server's meter registry, which the management port shows. */
@ApplicationScoped
public class MicrometerMeters implements Meters {
    @Inject
    MeterRegistry registry;

    @Override
    public void count(String name, String... tags) {
        registry.counter(name, tags).increment();
    }
}
