package vn.lantoa.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lantoa.system.NetworkClient.Answer;

/** The protections of an officer's browser against other sites, and the headers for them. */
class BrowserGuardsIT {
    private static final Pattern CSRF = Pattern.compile("name=\"csrf\" value=\"([0-9a-f]{64})\"");
    private static final String OURS = TheProduct.uri().getAuthority();

    private final NetworkClient browser = new NetworkClient(TheProduct.uri(), "127.90.1.10");

    @ParameterizedTest
    @ValueSource(strings = {"", "0000000000000000000000000000000000000000000000000000000000000000"})
    void a_form_without_the_token_of_its_session_does_nothing(String token) {
        var session = signIn().cookie("lantoa").orElseThrow();

        assertThat(browser.form("/signout", session, Map.of("csrf", token)).status())
                .isEqualTo(403);
        assertThat(console(session).status()).isEqualTo(200);
    }

    @Test
    void the_token_of_another_session_does_nothing_either() {
        var session = signIn().cookie("lantoa").orElseThrow();
        var other =
                CSRF.matcher(console(signIn().cookie("lantoa").orElseThrow()).body());
        assertThat(other.find()).isTrue();

        assertThat(browser.form("/signout", session, Map.of("csrf", other.group(1)))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void another_site_signs_nobody_in() {
        var words = Map.of("login", "canbo", "password", "lantoa-demo");

        assertThat(browser.form("/signin", "x=y\r\nOrigin: https://khac.example.vn", words)
                        .status())
                .isEqualTo(403);
        assertThat(browser.form("/signin", "x=y\r\nOrigin: http://" + OURS, words)
                        .status())
                .isEqualTo(303);
    }

    @Test
    void each_sign_in_opens_another_session() {
        assertThat(signIn().cookie("lantoa")).isPresent().isNotEqualTo(signIn().cookie("lantoa"));
    }

    @Test
    void signing_in_ends_the_session_whose_cookie_came_along() {
        var former = signIn().cookie("lantoa").orElseThrow();
        var elsewhere = signIn().cookie("lantoa").orElseThrow();
        var token = CSRF.matcher(console(former).body());
        assertThat(token.find()).isTrue();

        var words = Map.of("login", "canbo", "password", "lantoa-demo", "csrf", token.group(1));
        var next = browser.form("/signin", former, words).cookie("lantoa").orElseThrow();

        assertThat(console(former).status()).isEqualTo(303);
        assertThat(console(next).status()).isEqualTo(200);
        assertThat(console(elsewhere).status()).isEqualTo(200);
    }

    @Test
    void the_cookie_of_a_session_is_not_for_scripts_nor_for_other_sites() {
        assertThat(signIn().head())
                .filteredOn(line -> line.startsWith("Set-Cookie: lantoa="))
                .singleElement()
                .asString()
                .contains("HttpOnly", "SameSite=Lax", "Path=/")
                .doesNotContain("Domain");
    }

    @Test
    void nothing_is_sent_back_to_who_traces_and_nothing_is_listed() {
        var session = signIn().cookie("lantoa").orElseThrow();

        for (var path : List.of("/", "/console", "/assets/lantoa.css")) {
            var traced = browser.ask("TRACE", path, session, OURS);
            assertThat(traced.status()).as(path).isIn(400, 405, 501);
            assertThat(traced.body()).doesNotContain(session);
        }
        for (var folder : List.of("/assets/", "/assets/vendor/", "/WEB-INF/", "/WEB-INF/web.xml", "/.git/HEAD"))
            assertThat(browser.ask("GET", folder, "", OURS).status()).as(folder).isEqualTo(404);
    }

    private Answer console(String session) {
        return browser.ask("GET", "/console", session, OURS);
    }

    private Answer signIn() {
        return browser.form("/signin", "", Map.of("login", "canbo", "password", "lantoa-demo"));
    }
}
