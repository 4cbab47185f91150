package vn.lantoa.embed.pairing;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.lantoa.kernel.Issue;
import vn.lantoa.organisation.credential.ClientAddress;

class PairingRulesTest {
    private static final String CODE = "0123-ABCD-1XYZ";
    private static final String PORTAL = "https://portal.example/";

    @Test
    void accepts_a_webhook_on_the_portals_host_or_none() {
        assertThat(check(CODE, PORTAL, "nukeviet/4.5.05", "https://PORTAL.example:8443/vi/lantoa/webhook/"))
                .isEmpty();
        assertThat(check(CODE, PORTAL, "", null)).isEmpty();
    }

    @Test
    void rejects_a_missing_code_or_portal() {
        assertThat(check(" ", "", "", null))
                .containsExactlyInAnyOrder(Issue.of("code", "missing"), Issue.of("portal", "missing"));
    }

    @Test
    void rejects_an_invalid_portal_address() {
        assertThat(check(CODE, "ftp://portal.example/", "", null)).containsExactly(Issue.of("portal", "not-a-page"));
    }

    @Test
    void refuses_a_webhook_on_another_host() {
        assertThat(check(CODE, PORTAL, "", "https://elsewhere.example/webhook"))
                .containsExactly(Issue.of("webhook", "another-host"));
    }

    @Test
    void rejects_an_invalid_webhook_address() {
        assertThat(check(CODE, PORTAL, "", "javascript:alert(1)")).containsExactly(Issue.of("webhook", "not-a-target"));
        assertThat(check(CODE, PORTAL, "", "https://user:secret@portal.example/"))
                .containsExactly(Issue.of("webhook", "not-a-target"));
    }

    @Test
    void rejects_software_names_that_are_long_or_have_line_ends() {
        assertThat(check(CODE, PORTAL, "n".repeat(101), null))
                .containsExactly(Issue.of("software", "too-long", PairingRules.LONGEST_NAME));
        assertThat(check(CODE, PORTAL, "nuke\nviet", null)).containsExactly(Issue.of("software", "malformed"));
    }

    @Test
    void answers_all_invalid_codes_alike() {
        var refused = PairingRules.notValid();

        assertThat(refused.type()).isEqualTo("pairing-code-not-valid");
        assertThat(refused.issues().list()).containsExactly(Issue.of("code", "pairing-code-not-valid"));
    }

    private static java.util.List<Issue> check(String code, String portal, String software, @Nullable String webhook) {
        var command = new PairPortal.Command(code, portal, software, "1.0.0", webhook, new ClientAddress("192.0.2.1"));
        return PairingRules.check(command).list();
    }
}
