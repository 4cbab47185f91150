package vn.lantoa.distribution.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebhookGatewayTest {
    private static final Instant NOW = Instant.parse("2026-10-10T00:00:00Z");

    @ParameterizedTest
    @ValueSource(ints = {200, 202, 204})
    void a_2xx_response_is_accepted(int status) {
        assertThat(of(status, Map.of())).isInstanceOf(Outcome.Accepted.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 302, 307, 308, 400, 401, 403, 404, 413, 422})
    void a_redirection_and_a_refusal_are_for_good(int status) {
        assertThat(of(status, Map.of())).isEqualTo(new Outcome.Refused("HTTP " + status));
    }

    @ParameterizedTest
    @ValueSource(ints = {408, 425, 429, 500, 502, 503, 504})
    void temporary_errors_are_retried(int status) {
        assertThat(of(status, Map.of())).isEqualTo(new Outcome.Failed("HTTP " + status, null));
    }

    @Test
    void a_410_ends_it() {
        assertThat(of(410, Map.of())).isEqualTo(new Outcome.Gone("HTTP 410"));
    }

    @Test
    void respects_retry_after_in_seconds_and_as_a_date() {
        assertThat(of(503, Map.of("retry-after", List.of("120"))))
                .isEqualTo(new Outcome.Failed("HTTP 503", Duration.ofSeconds(120)));
        assertThat(of(503, Map.of("retry-after", List.of("Sat, 10 Oct 2026 00:05:00 GMT"))))
                .isEqualTo(new Outcome.Failed("HTTP 503", Duration.ofMinutes(5)));
        assertThat(of(503, Map.of("retry-after", List.of("mai")))).isEqualTo(new Outcome.Failed("HTTP 503", null));
    }

    @Test
    void internal_addresses_are_rejected_and_network_errors_are_retried() {
        assertThat(WebhookGateway.outcome(new OutwardOutcome.Barred("address-inside"), NOW))
                .isEqualTo(new Outcome.Refused("barred: address-inside"));
        assertThat(WebhookGateway.outcome(new OutwardOutcome.Failed("timeout"), NOW))
                .isEqualTo(new Outcome.Failed("timeout", null));
    }

    @Test
    void a_paired_portal_acknowledges_by_its_plugins_receipt_only() {
        assertThat(paired(200, "application/json; charset=utf-8", "{\"received\":\"msg-1\"}"))
                .isEqualTo(new Outcome.Accepted("HTTP 200"));
    }

    @Test
    void a_page_a_text_or_another_id_is_not_a_receipt_of_a_paired_portal() {
        var somebodyElse = new Outcome.Failed("HTTP 200, not the plugin's answer", null);

        assertThat(paired(200, "text/html", "Your request is blocked")).isEqualTo(somebodyElse);
        assertThat(paired(200, "text/html", "{\"received\":\"msg-1\"}")).isEqualTo(somebodyElse);
        assertThat(paired(200, "application/json", "{\"received\":\"msg-2\"}")).isEqualTo(somebodyElse);
        assertThat(paired(200, "application/json", "[\"msg-1\"]")).isEqualTo(somebodyElse);
        assertThat(paired(200, "application/json", "{\"received\":")).isEqualTo(somebodyElse);
        assertThat(paired(200, "application/json", "{\"received\":1}")).isEqualTo(somebodyElse);
        assertThat(WebhookGateway.paired(new OutwardOutcome.Answered(204, Map.of(), new byte[0]), "msg-1", NOW))
                .isEqualTo(new Outcome.Failed("HTTP 204, not the plugin's answer", null));
    }

    @Test
    void a_rejection_by_a_paired_portal_is_final() {
        assertThat(paired(401, "application/json", "{}")).isEqualTo(new Outcome.Refused("HTTP 401"));
        assertThat(paired(410, "application/json", "{}")).isEqualTo(new Outcome.Gone("HTTP 410"));
    }

    private static Outcome paired(int status, String type, String body) {
        var answer = new OutwardOutcome.Answered(
                status, Map.of("content-type", List.of(type)), body.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        return WebhookGateway.paired(answer, "msg-1", NOW);
    }

    private static Outcome of(int status, Map<String, List<String>> headers) {
        return WebhookGateway.outcome(new OutwardOutcome.Answered(status, headers, new byte[0]), NOW);
    }
}
