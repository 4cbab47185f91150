package vn.lantoa.organisation.partner;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lantoa.kernel.Issue;

class PartnerTermsRulesTest {
    @ParameterizedTest
    @ValueSource(strings = {"203.0.113.0/24", "203.0.113.7/32", "0.0.0.0/0", "2001:db8::/32", "2001:db8::1/128"})
    void accepts_ipv4_and_ipv6_networks(String network) {
        assertThat(codes(terms(List.of(network), 600))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "203.0.113.7",
                "203.0.113.7/24",
                "203.0.113.0/33",
                "2001:db8::1/32",
                "báo.vn/24",
                "",
                "1.2/16 drop",
                "cafe.example/8"
            })
    void rejects_invalid_networks(String text) {
        assertThat(codes(terms(List.of(text), 600))).containsExactly("networks not-a-network");
    }

    @Test
    void limits_requests_and_networks() {
        assertThat(codes(terms(List.of(), 0))).containsExactly("requestsPerMinute too-few");
        assertThat(codes(terms(List.of(), 100_001))).containsExactly("requestsPerMinute too-many");
        assertThat(codes(terms(Collections.nCopies(51, "203.0.113.0/24"), 600))).containsExactly("networks too-many");
    }

    private static PartnerTerms terms(List<String> networks, int requests) {
        return new PartnerTerms(false, null, networks, requests);
    }

    private static List<String> codes(PartnerTerms terms) {
        return terms.check().list().stream().map(PartnerTermsRulesTest::words).toList();
    }

    private static String words(Issue issue) {
        return issue.field() + " " + issue.code();
    }
}
