package vn.lantoa.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Upload limits by an administrator: of one file by its kind, and of an organisation in all. */
class UploadLimitsIT extends BadUploads {
    private static final String OF_KIND = "{\"kind\":\"infographic\"%s}";
    private static final String OF_ORGANISATION = "{\"organisation\":\"so-khcn\"%s}";

    private final Tus quantri = Tus.as(TheProduct.uri(), "quantri");

    @AfterEach
    void remove_the_limits() {
        assertThat(set(OF_KIND.formatted("")).statusCode()).isEqualTo(200);
        assertThat(set(OF_ORGANISATION.formatted("")).statusCode()).isEqualTo(200);
    }

    @Test
    void a_file_for_which_the_organisation_has_no_room() {
        var set = set(OF_ORGANISATION.formatted(",\"bytes\":1000"));

        assertThat(set.body()).contains("\"code\":\"so-khcn\"").contains("\"bytes\":1000");
        refused(canbo.open(1001, png("a.png")), 422, "quota-exceeded");
    }

    @Test
    void a_file_larger_than_its_kind_may_be() {
        assertThat(set(OF_KIND.formatted(",\"bytes\":1000")).statusCode()).isEqualTo(200);

        refused(canbo.open(1001, png("a.png")), 413, "too-large");
    }

    @Test
    void rejects_invalid_limits() {
        rejected(set("{\"bytes\":1000}"), "not-a-limit");
        rejected(set("{\"kind\":\"infographic\",\"organisation\":\"so-khcn\",\"bytes\":1}"), "not-a-limit");
        rejected(set("{\"organisation\":\"nobody\",\"bytes\":1000}"), "not-known");
        rejected(set(OF_KIND.formatted(",\"bytes\":0")), "must-be-positive");
        rejected(set(OF_KIND.formatted(",\"bytes\":" + (200L << 30))), "more-than-a-file");
    }

    private static void rejected(HttpResponse<String> answer, String code) {
        assertThat(answer.body()).contains("\"code\":\"" + code + "\"");
        assertThat(answer.statusCode()).isEqualTo(422);
    }

    private HttpResponse<String> set(String limit) {
        return Http.send(quantri.request("/api/v1/uploads/limits")
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(limit))
                .build());
    }
}
