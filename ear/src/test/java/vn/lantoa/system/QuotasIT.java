package vn.lantoa.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.lantoa.run.WildFlyNode;

/** One network exceeds its share, at a node whose proxy forwards the clients' addresses. */
class QuotasIT {
    private static final String DEAR = "/embed/plugins/khong-co.zip";
    private static final int A_MINUTES = 120;
    private static final String PHOTO = "/p/zzzzzzzz/photos/0f6d3c1e-8a41-4f0e-9c55-5d2f3f1b7a10";
    private static final int PHOTOS = 20;

    private static @Nullable WildFlyNode started;

    @BeforeAll
    static void a_node_behind_a_proxy() {
        started = TheProduct.running().node("LANTOA_BEHIND_PROXY", "true").ready(TheProduct.PATIENCE);
    }

    @AfterAll
    static void stop_the_node() {
        node().close();
    }

    @Test
    void an_exhausted_network_waits_while_others_and_signed_in_callers_are_served() {
        // the bucket refills while it is emptied
        int answered = 0;
        while (ask("203.0.113.7").statusCode() == 404 && answered < 2 * A_MINUTES) answered++;
        assertThat(answered).isBetween(A_MINUTES, 2 * A_MINUTES - 1);

        var refused = Stream.generate(() -> ask("203.0.113.99"))
                .limit(A_MINUTES)
                .filter(one -> one.statusCode() == 429)
                .findFirst()
                .orElseThrow();
        assertThat(refused.headers().firstValue("Retry-After")).hasValue("1");
        assertThat(refused.body()).contains("anonymous-download");
        assertThat(ask("198.51.100.7").statusCode()).isEqualTo(404);
        var officer = DemoOfficers.at(node().home(), "canbo");
        var request = officer.request(DEAR).header("X-Forwarded-For", "203.0.113.7");
        assertThat(officer.send(request.build()).statusCode()).isEqualTo(404);
    }

    /** Another spelling once bypassed the quota: `/search;x` was answered while `/search` was exhausted. */
    @Test
    void alternative_spellings_of_a_path_do_not_bypass_the_quota() {
        for (var spelling : new String[] {DEAR + ";x", DEAR + "/", DEAR.replace("plugins/", "plugins//")}) {
            var answer = Http.send(HttpRequest.newBuilder(URI.create(node().home() + spelling))
                    .header("X-Forwarded-For", "192.0.2.7")
                    .build());
            assertThat(answer.statusCode()).as(spelling).isEqualTo(308);
            assertThat(answer.headers().firstValue("Location")).hasValue(DEAR);
        }
    }

    @Test
    void an_officer_over_the_quota_waits_and_no_other_officer() {
        var officer = DemoOfficers.at(node().home(), "phathanh");
        var request = officer.request(DEAR).build();
        var refused = Stream.generate(() -> officer.send(request))
                .limit(2 * A_MINUTES)
                .filter(one -> one.statusCode() == 429)
                .findFirst()
                .orElseThrow();

        assertThat(refused.headers().firstValue("Retry-After")).hasValue("1");
        assertThat(refused.body()).contains("officer-download");
        var another = DemoOfficers.at(node().home(), "quantri");
        assertThat(another.send(another.request(DEAR).build()).statusCode()).isEqualTo(404);
    }

    @Test
    void a_network_that_sends_too_many_photos_of_places_waits() {
        int answered = 0;
        while (photo("203.0.113.7").statusCode() == 404 && answered < 2 * PHOTOS) answered++;
        assertThat(answered).isBetween(PHOTOS, 2 * PHOTOS - 1);

        var refused = photo("203.0.113.99");
        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.headers().firstValueAsLong("Retry-After").orElseThrow())
                .isBetween(1L, 3L);
        assertThat(refused.body()).contains("anonymous-photo");
        assertThat(photo("198.51.100.7").statusCode()).isEqualTo(404);
    }

    private static HttpResponse<String> photo(String address) {
        return Http.send(HttpRequest.newBuilder(node().home().resolve(PHOTO))
                .header("X-Forwarded-For", address)
                .header("Content-Type", "image/jpeg")
                .PUT(HttpRequest.BodyPublishers.ofByteArray(new byte[] {1}))
                .build());
    }

    private static HttpResponse<String> ask(String address) {
        return Http.send(HttpRequest.newBuilder(node().home().resolve(DEAR))
                .header("X-Forwarded-For", address)
                .build());
    }

    private static WildFlyNode node() {
        return Objects.requireNonNull(started);
    }
}
