package vn.lantoa.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.lantoa.system.NetworkClient.Answer;

/** Every address of the running deployment, requested by a signed-in officer, with a foreign {@code Host}. */
class HeadersOfEveryRouteIT {
    private static final String ELSEWHERE = "khac.example.vn";
    private static final Pattern PARAMETER = Pattern.compile("\\{(\\w+)}");

    /** A non-existent id, for each path that takes one. */
    static final String ID = "0f6d3c1e-8a41-4f0e-9c55-5d2f3f1b7a10";

    /** Values that parameters may take, the most common first. */
    private static final List<String> VALUES = List.of(ID, "1", "a".repeat(64), "vi", "x", "vtt", "2026-11-28");

    private final NetworkClient officer = new NetworkClient(TheProduct.uri(), "127.0.0.1");

    @Test
    void officers_responses_are_not_cached_and_link_to_no_other_host() throws Exception {
        var session = session();
        var faults = new TreeMap<String, String>();
        for (var route : RunningDeployment.of(TheProduct.node()).routes()) {
            // without the session's token nothing is changed
            var answer = officer.ask(route.method(), path(route), session, ELSEWHERE);
            var fault = fault(answer);
            if (!fault.isEmpty()) faults.put(route.method() + " " + route.plain() + " " + answer.status(), fault);
        }

        assertThat(faults).isEmpty();
    }

    @Test
    void openapi_responses_have_the_common_headers() {
        var answer = officer.ask("GET", "/openapi", session(), TheProduct.uri().getAuthority());

        assertThat(answer.status()).isEqualTo(200);
        assertThat(missing(answer)).isEmpty();
    }

    @Test
    void signing_out_clears_the_browser_but_keeps_the_known_device() {
        var signedIn = signIn();
        var session = signedIn.cookie("lantoa").orElseThrow();
        var page = officer.ask("GET", "/console", session, TheProduct.uri().getAuthority());
        var csrf = page.body().replaceAll("(?s).*name=\"csrf\" value=\"([0-9a-f]{64})\".*", "$1");
        var answer = officer.form("/signout", session, Map.of("csrf", csrf));

        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.field("Clear-Site-Data")).hasValue("\"cache\", \"storage\"");
        assertThat(answer.field("Location")).hasValue("/signin");
        assertThat(answer.cookie("lantoa")).hasValue("lantoa=");
        assertThat(answer.cookie("lantoa-device")).isEmpty();
    }

    @Test
    void static_files_are_immutable_under_the_hash_of_their_content() throws Exception {
        var page = officer.ask("GET", "/console", session(), TheProduct.uri().getAuthority());
        var named = Pattern.compile("/assets/lantoa\\.css\\?v=[0-9a-f]{16}").matcher(page.body());
        assertThat(named.find()).isTrue();
        var kept = officer.ask("GET", named.group(), session(), TheProduct.uri().getAuthority());

        assertThat(kept.field("Cache-Control")).hasValue("public, max-age=31536000, immutable");
        assertThat(kept.field("Vary")).hasValue("Accept-Encoding");
        assertThat(caching("/assets/lantoa.css")).isEqualTo("no-cache");
        assertThat(caching("/assets/lantoa.css?v=0123456789abcdef")).isEqualTo("no-cache");
        var packed = Http.send(HttpRequest.newBuilder(TheProduct.uri().resolve(named.group()))
                .header("Accept-Encoding", "gzip")
                .build());
        assertThat(packed.headers().firstValue("Content-Encoding")).hasValue("gzip");
        assertThat(packed.headers().firstValue("ETag").orElse("")).endsWith("-gzip\"");
    }

    private static String caching(String path) {
        return Http.get(TheProduct.uri().resolve(path))
                .headers()
                .firstValue("Cache-Control")
                .orElse("nothing");
    }

    private static String fault(Answer answer) {
        var caching = answer.field("Cache-Control").orElse("nothing");
        if (!caching.equals("no-store")) return "Cache-Control: " + caching;
        var location = answer.field("Location").orElse("");
        if (location.contains(ELSEWHERE)) return "Location: " + location;
        var policy = answer.field("Content-Security-Policy").orElse("");
        if (!policy.contains("frame-ancestors ")) return "who may frame it: " + policy;
        if (policy.contains("unsafe-eval")) return "scripts that evaluate text: " + policy;
        return String.join(", ", missing(answer));
    }

    private static List<String> missing(Answer answer) {
        return List.of(
                        "X-Content-Type-Options",
                        "Content-Security-Policy",
                        "Referrer-Policy",
                        "Permissions-Policy",
                        "Cross-Origin-Opener-Policy")
                .stream()
                .filter(name -> answer.field(name).isEmpty())
                .toList();
    }

    /** A path of this route. */
    static String path(Route route) {
        for (var value : VALUES) {
            var path = PARAMETER.matcher(route.plain()).replaceAll(Matcher.quoteReplacement(value));
            if (route.pattern().matcher(path).matches()) return path;
        }
        return PARAMETER.matcher(route.plain()).replaceAll("x");
    }

    private String session() {
        return signIn().cookie("lantoa").orElseThrow();
    }

    private Answer signIn() {
        return officer.form("/signin", "", Map.of("login", "quantri", "password", "lantoa-demo"));
    }
}
