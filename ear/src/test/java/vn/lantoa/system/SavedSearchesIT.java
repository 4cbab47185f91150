package vn.lantoa.system;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

/** A program manages an officer's saved searches: list, create, delete. */
class SavedSearchesIT {
    private static final String SEARCHES = "/api/v1/searches";

    private final Tus canbo = Tus.as(TheProduct.uri(), "canbo");

    @Test
    void are_created_listed_read_renewed_and_deleted() {
        var made = make(
                """
                {"name":"Nước sạch","words":"nước sạch","facets":{"kind":["video","leaflet"],"lang":["vi"]},
                 "from":"2026-01-01"}""");

        assertThat(made.statusCode()).isEqualTo(201);
        var kept = object(made.body());
        assertThat(kept.getString("url"))
                .contains("kind=video&kind=leaflet")
                .contains("lang=vi")
                .contains("from=2026-01-01");
        var feed = URI.create(kept.getString("feed")).getRawPath();
        assertThat(get(SEARCHES).body()).contains(kept.getString("id")).doesNotContain(feed);
        var page = URI.create(kept.getString("url"));
        assertThat(get(page.getRawPath() + "?" + page.getRawQuery()).statusCode())
                .isEqualTo(200);
        assertThat(get(feed).body()).contains("Nước sạch");

        var ending = SEARCHES + "/" + kept.getString("id");
        var renewed = object(post(ending + "/renewal", "").body());
        assertThat(get(feed).statusCode()).isEqualTo(404);
        feed = URI.create(renewed.getString("feed")).getRawPath();
        assertThat(get(feed).body()).contains("Nước sạch");
        assertThat(Http.send(canbo.request(ending).DELETE().build()).statusCode())
                .isEqualTo(204);
        assertThat(get(feed).statusCode()).isEqualTo(404);
        assertThat(Http.send(canbo.request(ending).DELETE().build()).statusCode())
                .isEqualTo(404);
    }

    @Test
    void are_rejected_with_the_errors() {
        assertThat(make("{\"words\":\"x\"}").body()).contains("missing");
        assertThat(make("{\"name\":\"x\",\"facets\":{\"colour\":[\"red\"]}}").body())
                .contains("not-known");
        assertThat(make("{\"name\":\"x\",\"from\":\"hôm qua\"}").body()).contains("not-a-date");
        assertThat(make("{\"name\":\"x\",\"from\":\"2026-01-02\",\"to\":\"2026-01-01\"}")
                        .statusCode())
                .isEqualTo(422);
    }

    private HttpResponse<String> make(String search) {
        return post(SEARCHES, search);
    }

    private HttpResponse<String> post(String path, String body) {
        return Http.send(canbo.request(path)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body))
                .build());
    }

    private HttpResponse<String> get(String path) {
        return Http.send(canbo.request(path).GET().build());
    }

    private static JsonObject object(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }
}
