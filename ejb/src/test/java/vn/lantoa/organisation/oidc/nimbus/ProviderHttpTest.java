package vn.lantoa.organisation.oidc.nimbus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

@Isolated("measures time")
class ProviderHttpTest {
    @Test
    void a_request_without_a_permit_continues_soon() {
        try (var twin = TwinProvider.started()) {
            var http = new ProviderHttp();
            http.config = twin.config();
            http.places.drainPermits();
            var begun = Instant.now();

            assertThatIOException()
                    .isThrownBy(() -> http.retrieveResource(
                            URI.create(twin.issuer() + "/keys").toURL()))
                    .withMessageContaining("too many requests");
            assertThat(Duration.between(begun, Instant.now())).isLessThan(Duration.ofSeconds(2));
            http.close();
        }
    }
}
