package vn.lantoa.field;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.lantoa.kernel.Sha256;
import vn.lantoa.run.Product;
import vn.lantoa.run.demo.HubClient;
import vn.lantoa.system.DemoOfficers;
import vn.lantoa.system.TheProduct;

/**
 * A report frozen by one hub is verified by other programs, and by an empty install that knows only the public key of
 * the former hub.
 */
@Tag("field")
class FrozenReportIT {
    private static final String HOME = "frozen";
    private static final Path SCRIPTS = Path.of("src/test/python");

    private static byte[] archive = {};
    private static String sha256 = "";
    private static String keys = "";
    private static Product empty;

    @BeforeAll
    static void freeze() throws Exception {
        var report = new FrozenReport(TheProduct.uri());
        report.accept();
        var snapshot = report.freeze();
        sha256 = snapshot.getJsonObject("archive").getString("sha256");
        archive = report.archive(snapshot);
        keys = text(TheProduct.uri(), "/.well-known/jwks.json");
        empty = TheProduct.ready(Product.start(TheProduct.settings(HOME).with("LANTOA_FORMER_SIGNING_KEYS", keys)));
    }

    @AfterAll
    static void stop() {
        if (empty != null) empty.close();
        TheProduct.discard(HOME);
    }

    @Test
    void other_programs_accept_the_archive_and_reject_a_changed_byte() throws Exception {
        var folder = Program.emptyWorkshop("frozen-checked");

        assertThat(Sha256.of(archive).hex()).isEqualTo(sha256);
        assertThat(checked(folder, archive)).startsWith("right: ");
        try (var unzip =
                Program.start("unzip", "-tq", folder.resolve("archive.zip").toString())) {
            assertThat(unzip.lines()).anyMatch(line -> line.contains("No errors detected"));
        }
        var signed = archive.clone();
        signed[new String(archive, StandardCharsets.ISO_8859_1).indexOf("\"frozenAt\":\"") + 15]++;
        assertThat(checked(folder, signed)).isEqualTo("wrong");
        var check = json(asked(TheProduct.uri(), "verification", signed));
        assertThat(check.getBoolean("intact")).isFalse();
        assertThat(json(asked(TheProduct.uri(), "verification", archive)).getBoolean("intact"))
                .isTrue();
    }

    @Test
    void an_empty_install_verifies_the_archive_and_detects_a_changed_byte() throws Exception {
        var changed = archive.clone();
        changed[new String(archive, StandardCharsets.ISO_8859_1).indexOf("%PDF-") + 100] ^= 1;

        var check = json(asked(empty.first().home(), "verification", archive));
        assertThat(check.getBoolean("intact")).isTrue();
        assertThat(check.getString("place")).as("what its own log knows of it").isEqualTo("unknown");
        assertThat(json(asked(empty.first().home(), "verification", changed))
                        .getJsonArray("findings")
                        .toString())
                .contains("changed", ".pdf");
    }

    /** The result of a third-party program for an archive; its documents are in the folder. */
    private static String checked(Path folder, byte[] bytes) throws IOException, InterruptedException {
        var said = new StringBuilder();
        try (var check = Program.start(
                "/usr/bin/python3",
                SCRIPTS.resolve("check_snapshot.py").toString(),
                Files.write(folder.resolve("archive.zip"), bytes).toString(),
                Files.writeString(folder.resolve("keys.json"), keys).toString(),
                folder.toString())) {
            return check.hear(said::append) ? said.toString() : "wrong";
        }
    }

    private static HttpResponse<byte[]> asked(URI hub, String what, byte[] bytes)
            throws IOException, InterruptedException {
        var administrator = DemoOfficers.at(hub, "quantri");
        return HttpClient.newHttpClient()
                .send(
                        administrator
                                .request("/api/v1/reports/snapshots/" + what)
                                .header("Content-Type", "application/zip")
                                .POST(BodyPublishers.ofByteArray(bytes))
                                .build(),
                        BodyHandlers.ofByteArray());
    }

    private static JsonObject json(HttpResponse<byte[]> answer) {
        var text = new String(answer.body(), StandardCharsets.UTF_8);
        assertThat(answer.statusCode()).as(text).isEqualTo(200);
        try (var reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }

    private static String text(URI hub, String path) {
        var anyone = HubClient.anonymous(hub);
        return anyone.send(anyone.request(path).build()).body();
    }
}
