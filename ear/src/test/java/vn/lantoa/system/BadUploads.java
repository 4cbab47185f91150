package vn.lantoa.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import vn.lantoa.run.demo.HubClient;

/**
 * The common part of all bad uploads: they are rejected with the file name, and leave no object, no part and no work
 * row.
 */
abstract class BadUploads {
    final Tus canbo = Tus.as(TheProduct.uri(), "canbo");
    final String asset = canbo.asset("infographic");
    private Leftovers before = new Leftovers(Set.of(), "");

    @BeforeEach
    void look() {
        before = leftovers();
    }

    /** The response may come a moment before the last object is deleted. */
    @AfterEach
    void no_leftovers_remain() {
        HubClient.await("nothing of a bad upload", Duration.ofSeconds(10), () -> !anythingIsLeft());
    }

    boolean anythingIsLeft() {
        return !leftovers().areIn(before);
    }

    Map<String, String> png(String name) {
        return Map.of("filename", name, "asset", asset, "role", "master");
    }

    static void refused(HttpResponse<String> answer, int status, String slug) {
        assertThat(answer.body()).contains("urn:lantoa:problem:" + slug + "\"");
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
    }

    private static Leftovers leftovers() {
        return Leftovers.of(TheProduct.running(), TheProduct.home());
    }
}
