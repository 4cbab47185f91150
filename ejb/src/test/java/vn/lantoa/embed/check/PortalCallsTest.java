package vn.lantoa.embed.check;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lantoa.kernel.Refusals.assertRejected;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.lantoa.distribution.delivery.OutwardHttp;
import vn.lantoa.distribution.delivery.OutwardOutcome;
import vn.lantoa.distribution.delivery.OutwardOutcome.Answered;
import vn.lantoa.distribution.delivery.OutwardOutcome.Barred;
import vn.lantoa.distribution.delivery.OutwardOutcome.Failed;
import vn.lantoa.kernel.HubAddress;

/** The hub's reactions to portals' responses; other tests cover the allowed destinations. */
class PortalCallsTest {
    private static final URI AT = URI.create("https://xa.example/");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "InterruptedIOException: timeout            | too-slow",
                "SocketTimeoutException: Connect timed out  | too-slow",
                "SSLHandshakeException: PKIX path building  | certificate-not-good",
                "SSLPeerUnverifiedException: Hostname x     | certificate-not-good",
                "unknown host                               | host-unknown",
                "ConnectException: Failed to connect        | not-answering"
            })
    void reports_briefly_why_no_response_came(String why, String code) {
        assertRejected(() -> calls(new Failed(why), 0).page(AT), "page " + code);
    }

    @Test
    void distinguishes_a_blocked_address_from_a_blocked_redirect() {
        assertRejected(() -> calls(new Barred("without-tls"), 0).page(AT), "page barred-without-tls");
        assertRejected(() -> PortalRules.barred("without-tls", true).issues().throwIfAny(), "page led-without-tls");
    }

    @Test
    void stops_after_a_time_limit() {
        var redirect = new Answered(302, Map.of("location", List.of("/on")), new byte[0]);

        assertRejected(() -> calls(redirect, 8).page(AT), "page too-slow");
        assertRejected(() -> calls(redirect, 0).page(AT), "page too-many-redirects");
    }

    @Test
    void the_crawler_identifies_itself_and_follows_no_redirects() {
        var redirect = new Answered(302, Map.of("location", List.of("http://10.0.0.1/")), new byte[0]);
        var visitor = calls(redirect, 0);

        assertThat(visitor.visit(AT, new PortalCalls.Visit("so@tinh.example", "", ""), 1))
                .as("whoever walks decides where to go on, by the guard again")
                .isEqualTo(redirect);
        assertThat(visitor.headers(new PortalCalls.Visit("so@tinh.example", "\"1\"", "Sun, 29 Nov 2026 01:00:00 GMT")))
                .containsEntry("User-Agent", "LanToa (+https://hub.example; so@tinh.example)")
                .containsEntry("If-None-Match", "\"1\"")
                .containsEntry("If-Modified-Since", "Sun, 29 Nov 2026 01:00:00 GMT");
        assertThat(visitor.headers(new PortalCalls.Visit("", "", "")))
                .containsEntry("User-Agent", "LanToa (+https://hub.example)")
                .doesNotContainKeys("If-None-Match", "If-Modified-Since");
    }

    private static Answered said(int status, String body) {
        return new Answered(status, Map.of(), body.getBytes(StandardCharsets.UTF_8));
    }

    /** Calls that always get this response, with this many seconds between clock readings. */
    private static PortalCalls calls(OutwardOutcome outcome, int seconds) {
        var calls = new PortalCalls();
        calls.http = new OneAnswer(outcome);
        var hub = URI.create("https://hub.example");
        calls.hub = new HubAddress(hub, hub);
        calls.clock = new Steps(seconds);
        return calls;
    }

    private record OneAnswer(OutwardOutcome outcome) implements OutwardHttp {
        @Override
        public OutwardOutcome post(URI to, Map<String, String> headers, byte[] body) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Optional<String> barred(URI to) {
            return Optional.empty();
        }

        @Override
        public OutwardOutcome get(URI from, Map<String, String> headers, int mostBytes) {
            return outcome;
        }
    }

    private static final class Steps extends Clock {
        private final int seconds;
        private Instant now = Instant.EPOCH;

        Steps(int seconds) {
            this.seconds = seconds;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            now = now.plusSeconds(seconds);
            return now;
        }
    }
}
