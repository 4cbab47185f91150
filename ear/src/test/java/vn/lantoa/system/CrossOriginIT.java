package vn.lantoa.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The answers that scripts of other sites may read, and the headers for their browsers. */
class CrossOriginIT {
    private static final String SITE = "https://xa.example.vn";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/feeds/all.atom",
                "/feeds/all/archive/1.json",
                "/f/9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08/x.png",
                "/oembed?url=x",
                "/oembed/providers.json",
                "/embed/0f6d3c1e-8a41-4f0e-9c55-5d2f3f1b7a10",
                "/a/0f6d3c1e-8a41-4f0e-9c55-5d2f3f1b7a10/file",
                "/a/0f6d3c1e-8a41-4f0e-9c55-5d2f3f1b7a10/manifest.json",
                "/recalls.json",
                "/calendar/public.ics",
                "/.well-known/jwks.json"
            })
    void preflights_allow_all_origins_at_public_addresses_without_credentials(String address) {
        var answer = preflight(address);

        assertThat(answer.statusCode()).isEqualTo(204);
        assertThat(header(answer, "Access-Control-Allow-Origin")).isEqualTo("*");
        assertThat(header(answer, "Access-Control-Allow-Methods")).isEqualTo("GET, HEAD, OPTIONS");
        assertThat(header(answer, "Access-Control-Allow-Headers")).contains("If-None-Match", "Range");
        assertThat(header(answer, "Access-Control-Max-Age")).isEqualTo("86400");
        assertThat(answer.headers().firstValue("Access-Control-Allow-Credentials"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/feeds/all.atom",
                "/feeds/all.json",
                "/oembed/providers.json",
                "/recalls.json",
                "/calendar/public.ics",
                "/.well-known/jwks.json",
                "/search.json"
            })
    void scripts_of_other_sites_read_public_responses_and_their_entity_tags(String address) {
        var answer = Http.send(HttpRequest.newBuilder(TheProduct.uri().resolve(address))
                .header("Origin", SITE)
                .build());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().allValues("Access-Control-Allow-Origin")).containsExactly("*");
        assertThat(header(answer, "Access-Control-Expose-Headers")).contains("ETag");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/assets",
                "/console",
                "/uploads",
                "/wire/v1/changes",
                "/feeds/private/0a1b2c.atom",
                "/embed/pairing",
                "/signin"
            })
    void private_responses_are_unreadable_for_other_sites_scripts(String address) {
        assertThat(preflight(address).headers().firstValue("Access-Control-Allow-Origin"))
                .isEmpty();
        assertThat(Http.send(HttpRequest.newBuilder(TheProduct.uri().resolve(address))
                                .header("Origin", SITE)
                                .build())
                        .headers()
                        .firstValue("Access-Control-Allow-Origin"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/assets", "/api/v1/submissions"})
    void officers_responses_are_unreadable_for_other_sites_scripts(String address) {
        var officer = DemoOfficers.at(TheProduct.uri(), "canbo");
        var answer =
                officer.send(officer.request(address).header("Origin", SITE).build());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
        assertThat(answer.headers().firstValue("Access-Control-Allow-Credentials"))
                .isEmpty();
    }

    @Test
    void openapi_is_readable_by_all_origins_without_credentials() {
        var description = TheProduct.uri().resolve("/openapi");
        var read = Http.send(
                HttpRequest.newBuilder(description).header("Origin", SITE).build());
        var response = Http.send(HttpRequest.newBuilder(description).DELETE().build());

        assertThat(header(read, "Access-Control-Allow-Origin")).isEqualTo("*");
        assertThat(read.headers().firstValue("Access-Control-Allow-Credentials"))
                .isEmpty();
        assertThat(response.statusCode()).isEqualTo(405);
        assertThat(header(response, "Allow")).contains("GET");
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "HEAD", "PATCH", "DELETE"})
    void an_anonymous_upload_is_rejected_by_the_rules_of_tus(String method) {
        var place = method.equals("POST") ? "/uploads" : "/uploads/" + UUID.randomUUID();
        var answer = Http.send(HttpRequest.newBuilder(TheProduct.uri().resolve(place))
                .header("Tus-Resumable", "1.0.0")
                .method(method, BodyPublishers.noBody())
                .build());

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(header(answer, "Tus-Resumable")).isEqualTo("1.0.0");
    }

    private static HttpResponse<String> preflight(String address) {
        return Http.send(HttpRequest.newBuilder(TheProduct.uri().resolve(address))
                .method("OPTIONS", BodyPublishers.noBody())
                .header("Origin", SITE)
                .header("Access-Control-Request-Method", "GET")
                .header("Access-Control-Request-Headers", "if-none-match")
                .build());
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
