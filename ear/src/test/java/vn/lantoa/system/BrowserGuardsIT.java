package vn.lantoa.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lantoa.system.NetworkClient.Answer;

/** The protections of an officer's browser against other sites, and the headers for them. */
class BrowserGuardsIT {
    private static final Pattern CSRF = Pattern.compile("name=\"csrf\" value=\"([0-9a-f]{64})\"");
    private static final String TYPED = "a&next=smuggled#smuggled\"><b class=smuggled>é/../%41+ \u0110?x=smuggled";
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
    void a_form_with_the_token_of_another_session_is_rejected() {
        var session = signIn().cookie("lantoa").orElseThrow();
        var other =
                CSRF.matcher(console(signIn().cookie("lantoa").orElseThrow()).body());
        assertThat(other.find()).isTrue();

        assertThat(browser.form("/signout", session, Map.of("csrf", other.group(1)))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void a_form_with_a_file_is_accepted_only_from_pages_of_the_hub() throws Exception {
        var session = signIn().cookie("lantoa").orElseThrow();

        assertThat(sendsFile(session, "https://khac.example.vn")).isEqualTo(403);
        assertThat(sendsFile(session, "null")).isEqualTo(403);
        assertThat(sendsFile(session, "http://" + OURS)).as("it is read").isEqualTo(422);
    }

    private static int sendsFile(String session, String origin) throws Exception {
        var place = TheProduct.uri().resolve("/console/assets/" + UUID.randomUUID() + "/draft/files");
        var file =
                "--grenze\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.txt\"\r\n\r\nx\r\n--grenze--\r\n";
        var request = HttpRequest.newBuilder(place)
                .header("Cookie", session)
                .header("Origin", origin)
                .header("Content-Type", "multipart/form-data; boundary=grenze")
                .POST(HttpRequest.BodyPublishers.ofString(file));
        return HttpClient.newHttpClient()
                .send(request.build(), HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }

    @Test
    void another_site_cannot_sign_anyone_in() {
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
    void signing_in_ends_the_session_of_the_sent_cookie() {
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

    /** Each page links at least to itself in the other language, with the typed values. */
    @ParameterizedTest
    @CsvSource({
        "quantri, /search?q=",
        "quantri, /console/assets?q=",
        "quantri, /console/officers?q=",
        "quantri, /console/organisations?q=",
        "quantri, /console/services?q=",
        "quantri, /console/find?q=",
        "quantri, /console/audit?actor=",
        "canbo, /console/search/similar?title="
    })
    void typed_text_stays_one_parameter_in_all_links(String login, String path) {
        var typed = URLEncoder.encode(TYPED, StandardCharsets.UTF_8);
        var session = signIn(login).cookie("lantoa").orElseThrow();
        var page = Jsoup.parse(browser.ask("GET", path + typed, session, OURS).body(), TheProduct.uri() + path);
        var values = page.select("a[href]").stream()
                .flatMap(link -> values(link.absUrl("href")))
                .toList();

        assertThat(values).contains(TYPED).doesNotContain("smuggled");
        assertThat(page.select("a[href$=#smuggled], script:containsData(smuggled), b.smuggled"))
                .isEmpty();
    }

    @Test
    void signing_in_returns_to_the_requested_address() {
        var asked = "/console/assets?q=" + URLEncoder.encode(TYPED, StandardCharsets.UTF_8);
        var there = browser.ask("GET", asked, "", OURS).field("Location").orElseThrow();

        assertThat(values(there)).containsExactly(asked);
    }

    /** The values of the query of an address; a value that breaks the query counts as two. */
    private static Stream<String> values(String address) {
        var query = URI.create(address).getRawQuery();
        return query == null
                ? Stream.of()
                : Stream.of(query.split("&"))
                        .map(pair -> URLDecoder.decode(pair.substring(pair.indexOf('=') + 1), StandardCharsets.UTF_8));
    }

    @Test
    void trace_and_directory_listings_are_rejected() {
        var session = signIn().cookie("lantoa").orElseThrow();

        for (var path : List.of("/", "/console", "/assets/lantoa.css")) {
            var traced = browser.ask("TRACE", path, session, OURS);
            assertThat(traced.status()).as(path).isIn(400, 405, 501);
            assertThat(traced.body()).doesNotContain(session);
        }
        for (var folder : List.of("/assets/", "/assets/vendor/", "/WEB-INF/"))
            assertThat(browser.ask("GET", folder, "", OURS).status()).as(folder).isEqualTo(308);
        for (var folder : List.of("/assets", "/assets/vendor", "/WEB-INF", "/WEB-INF/web.xml", "/.git/HEAD"))
            assertThat(browser.ask("GET", folder, "", OURS).status()).as(folder).isEqualTo(404);
    }

    private Answer console(String session) {
        return browser.ask("GET", "/console", session, OURS);
    }

    private Answer signIn() {
        return signIn("canbo");
    }

    private Answer signIn(String login) {
        return browser.form("/signin", "", Map.of("login", login, "password", "lantoa-demo"));
    }
}
