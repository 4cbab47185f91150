package vn.lantoa.system.badinput;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lantoa.kernel.PathSegment;
import vn.lantoa.run.demo.HubClient;
import vn.lantoa.system.DemoOfficers;
import vn.lantoa.system.TheProduct;

/** Malformed requests are rejected as such by every operation, and never cause an internal error. */
class BadInputIT {
    private static final URI HUB = TheProduct.uri();
    private static final List<DescribedOperation> OPERATIONS = DescribedOperation.all(HUB);

    @Test
    void reports_an_unreadable_request_as_a_problem() throws InterruptedException {
        var requests = BadInput.to(OPERATIONS, NastyRequest::unreadable);

        assertThat(OPERATIONS).hasSizeGreaterThan(150);
        assertThat(BadInput.complaints(
                        DemoOfficers.at(HUB, "quantri"),
                        requests,
                        answer -> answer.statusCode() == 400
                                                && answer.body().contains("urn:lantoa:problem:not-readable")
                                        || answer.statusCode() == 400
                                                && answer.request().method().equals("HEAD")
                                        || answer.statusCode() == 429
                                ? BadInput.faultOrForeign(answer)
                                : answer.statusCode() + " " + answer.body()))
                .isEmpty();
    }

    @Test
    void refuses_a_value_of_another_type_in_whatever_field() throws InterruptedException {
        var requests = BadInput.to(
                OPERATIONS.stream().filter(DescribedOperation::takesJson).toList(), NastyRequest::ofWrongTypes);

        assertThat(requests).hasSizeGreaterThan(150);
        assertThat(BadInput.complaints(
                        DemoOfficers.at(HUB, "quantri"),
                        requests,
                        answer -> answer.statusCode() < 400
                                ? answer.statusCode() + " " + answer.body()
                                : BadInput.faultOrForeign(answer)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"an officer", "a partner", "nobody"})
    void has_no_fault_when_others_send_it(String who) throws InterruptedException {
        var requests = BadInput.to(OPERATIONS, operation -> NastyRequest.unreadable(operation).stream()
                .limit(3)
                .toList());

        assertThat(BadInput.complaints(caller(who), requests, BadInput::faultOrForeign))
                .isEmpty();
    }

    @Test
    void rejects_forms_with_too_many_parts_or_bytes() {
        assertThat(imported("--grenze\r\n\r\n\r\n".repeat(5_000))).isEqualTo(413);
        assertThat(imported("--grenze\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a\"\r\n\r\n"
                        + "x".repeat(10 << 20)))
                .isEqualTo(413);
        HubClient.await("an empty folder", TheProduct.PATIENCE, () -> filesOfForms() == 0);
    }

    @Test
    void rejects_a_form_with_an_implausible_part_header() {
        for (var head : new String[] {
            "X: " + "x".repeat(994), "X: " + "x".repeat(16_000), "X: " + "x\r\n ".repeat(4_000), "a:\n".repeat(1_200)
        }) assertThat(imported("--grenze\r\n" + head + "\r\n\r\nx")).isEqualTo(400);
        for (var head : new String[] {"X: " + "x".repeat(993), "a:\n".repeat(600)}) {
            assertThat(imported("--grenze\r\n" + head + "\r\n\r\nx"))
                    .as("without a name")
                    .isEqualTo(400);
            var named = "Content-Disposition: form-data; name=\"file\"; filename=\"a.csv\"\r\n" + head;
            assertThat(imported("--grenze\r\n" + named + "\r\n\r\nx")).isIn(200, 422);
        }
    }

    @Test
    void limits_a_requested_lease_to_the_longest_one() {
        var client = HubClient.anonymous(HUB);
        var form = "hub.mode=subscribe&hub.callback=https%3A%2F%2Ftoasoan.example%2Fw&hub.topic="
                + PathSegment.of(HUB + "/feeds/all.atom") + "&hub.lease_seconds=" + "9".repeat(19);
        var request = client.request("/hub")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(java.net.http.HttpRequest.BodyPublishers.ofString(form));

        assertThat(client.send(request.build()).statusCode()).isEqualTo(202);
    }

    /** RESTEasy leaves the parts of a rejected form that it has read. */
    private static long filesOfForms() {
        try (var files = Files.walk(TheProduct.node().log().resolveSibling("../tmp"))) {
            return files.filter(file -> file.getFileName().toString().startsWith("m4j"))
                    .count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int imported(String parts) {
        var client = DemoOfficers.at(HUB, "quantri");
        var request = client.request("/console/officers/import")
                .header("Content-Type", "multipart/form-data; boundary=grenze")
                .POST(java.net.http.HttpRequest.BodyPublishers.ofString(parts + "\r\n--grenze--\r\n"));
        return client.send(request.build()).statusCode();
    }

    @ParameterizedTest
    @ValueSource(strings = {"login=%00&password=x", "login=a&password=%00", "%00=x&login=a&password=b"})
    void rejects_a_form_with_a_text_that_cannot_be_stored(String form) {
        var client = HubClient.anonymous(HUB);
        var request = client.request("/signin")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(java.net.http.HttpRequest.BodyPublishers.ofString(form));

        assertThat(client.send(request.build()).statusCode()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Accept: ////", "Accept: text/html;q=zz", "Accept: text/html;q=", "Content-Type: x"})
    void answers_unparsable_media_types_with_a_problem(String header) {
        var client = HubClient.anonymous(HUB);
        var words = header.split(": ", 2);
        var answers = Stream.of("/search.json", "/api/v1/assets", "/a/x", "/feeds/all.atom")
                .map(address -> client.send(
                        client.request(address).header(words[0], words[1]).build()))
                .toList();

        assertThat(answers).allSatisfy(answer -> {
            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        });
    }

    private static HubClient caller(String who) {
        if (who.equals("nobody")) return HubClient.anonymous(HUB);
        return who.equals("a partner") ? HubClient.withToken(HUB, "demo-baodongnai") : DemoOfficers.at(HUB, "canbo");
    }
}
