package vn.lantoa.embed.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.lantoa.distribution.delivery.OutwardOutcome.Answered;
import vn.lantoa.kernel.Issues;
import vn.lantoa.kernel.Rejected;
import vn.lantoa.service.LinkState;

class ServiceLinkRulesTest {
    @ParameterizedTest
    @CsvSource({"200, GOOD", "404, BROKEN", "410, BROKEN", "403, AWAY", "429, AWAY", "500, AWAY", "503, AWAY"})
    void only_a_missing_page_makes_a_link_broken(int status, LinkState state) {
        assertThat(ServiceLinkRules.of(new Answered(status, Map.of(), new byte[0]))
                        .state())
                .isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource({
        "not-answering, AWAY",
        "too-slow, AWAY",
        "certificate-not-good, AWAY",
        "host-unknown, BROKEN",
        "page-inside, BROKEN",
        "led-inside, BROKEN",
        "too-many-redirects, BROKEN"
    })
    void a_silent_host_is_not_a_broken_link(String code, LinkState state) {
        var verdict = ServiceLinkRules.of(new Rejected(Issues.of("page", code)));

        assertThat(verdict.state()).isEqualTo(state);
        assertThat(verdict.reason()).isEqualTo(code);
    }
}
