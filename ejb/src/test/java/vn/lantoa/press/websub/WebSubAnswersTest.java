package vn.lantoa.press.websub;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lantoa.distribution.delivery.Outcome;
import vn.lantoa.distribution.delivery.OutwardOutcome;

class WebSubAnswersTest {
    private static final Instant NOW = Instant.parse("2026-11-25T00:00:00Z");

    @Test
    void only_the_exact_challenge_with_2xx_confirms() {
        assertThat(WebSubAnswers.echoes(answered(200, "abc"), "abc")).isTrue();
        assertThat(WebSubAnswers.echoes(answered(204, "abc"), "abc")).isTrue();
        assertThat(WebSubAnswers.echoes(answered(200, "abc\n"), "abc")).isFalse();
        assertThat(WebSubAnswers.echoes(answered(200, "ABC"), "abc")).isFalse();
        assertThat(WebSubAnswers.echoes(answered(302, "abc"), "abc")).isFalse();
        assertThat(WebSubAnswers.echoes(answered(404, "abc"), "abc")).isFalse();
        assertThat(WebSubAnswers.echoes(new OutwardOutcome.Failed("timeout"), "abc"))
                .isFalse();
        assertThat(WebSubAnswers.echoes(new OutwardOutcome.Barred("address-inside"), "abc"))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 302, 307, 400, 404, 429, 500, 503})
    void every_other_response_is_retried(int status) {
        assertThat(WebSubAnswers.outcome(answered(status, ""), NOW))
                .isEqualTo(new Outcome.Failed("HTTP " + status, null));
    }

    @Test
    void statuses_are_interpreted_as_accepted_gone_or_retry_after() {
        assertThat(WebSubAnswers.outcome(answered(202, ""), NOW)).isEqualTo(new Outcome.Accepted("HTTP 202"));
        assertThat(WebSubAnswers.outcome(answered(410, ""), NOW)).isEqualTo(new Outcome.Gone("HTTP 410"));
        var busy = new OutwardOutcome.Answered(503, Map.of("retry-after", List.of("120")), new byte[0]);
        assertThat(WebSubAnswers.outcome(busy, NOW)).isEqualTo(new Outcome.Failed("HTTP 503", Duration.ofSeconds(120)));
        assertThat(WebSubAnswers.outcome(new OutwardOutcome.Barred("address-inside"), NOW))
                .isEqualTo(new Outcome.Failed("barred: address-inside", null));
    }

    private static OutwardOutcome answered(int status, String body) {
        return new OutwardOutcome.Answered(status, Map.of(), body.getBytes(StandardCharsets.UTF_8));
    }
}
