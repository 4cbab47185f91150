package vn.lantoa.embed.check;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lantoa.kernel.Refusals.assertRejected;

import jakarta.inject.Inject;
import java.net.URI;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.lantoa.TestArchive;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.HubAddress;

/** Pages of a portal on loopback, which the tests allow, and destinations that the hub must not contact. */
@ExtendWith(ArquillianExtension.class)
class CheckPortalIT {
    @Inject
    CheckPortal check;

    @Inject
    HubAddress hub;

    private TrialPortal portal = TrialPortal.answering("");

    @Deployment
    static WebArchive archive() {
        return TestArchive.of();
    }

    @BeforeEach
    void open() {
        portal.close();
        portal = TrialPortal.answering("<head></head>", "frame-src 'self'; frame-ancestors 'self'");
    }

    @AfterEach
    void close() {
        portal.close();
    }

    @Test
    void reports_the_framing_policy_after_redirects() {
        var report = check("/led");

        assertThat(report.page()).isEqualTo(URI.create(portal.at("/bai-viet")));
        assertThat(report.hub()).isEqualTo(hub.url());
        assertThat(report.directives()).containsExactly(new FrameDirective("frame-src", "'self'", false));
        assertThat(report.ancestors()).containsExactly("'self'");
        assertThat(report.frameOptions()).containsExactly("DENY");
        assertThat(report.isServed()).isTrue();
        assertThat(report.isError()).isFalse();
    }

    @Test
    void reads_only_the_beginning_of_an_endless_page() {
        assertThat(check("/big").directives()).isEmpty();
    }

    @Test
    void rejects_redirects_to_internal_addresses_and_reads_only_pages() {
        assertRejected(() -> ask("http://10.0.0.1/"), "page page-inside");
        assertRejected(() -> ask("http://169.254.169.254/latest/"), "page page-inside");
        assertRejected(() -> ask(portal.at("/inside")), "page led-inside");
        assertRejected(() -> ask(portal.at("/loop")), "page too-many-redirects");
        assertRejected(() -> ask(portal.at("/text")), "page not-html");
        assertRejected(() -> ask("http://127.0.0.1:1/"), "page not-answering");
        assertRejected(() -> ask(""), "page missing");
    }

    private PortalReport check(String path) {
        return ask(portal.at(path));
    }

    private PortalReport ask(String page) {
        return check.call(new CheckPortal.Command(Actor.officer(UUID.randomUUID()), page));
    }
}
