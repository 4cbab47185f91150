package vn.lantoa.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ProbeTest {
    private final Probe probe = new Probe(Duration.ofHours(1));
    private final AtomicInteger tried = new AtomicInteger();

    @Test
    void a_successful_probe_is_not_repeated_soon() {
        for (int i = 0; i < 5; i++) probe.run(tried::incrementAndGet);

        assertThat(tried).hasValue(1);
    }

    @Test
    void a_failed_probe_is_repeated_at_once() {
        for (int i = 0; i < 2; i++)
            assertThatThrownBy(() -> probe.run(() -> {
                        tried.incrementAndGet();
                        throw new IllegalStateException("full");
                    }))
                    .hasMessage("full");

        assertThat(tried).hasValue(2);
    }
}
