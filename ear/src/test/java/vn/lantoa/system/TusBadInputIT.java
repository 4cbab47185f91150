package vn.lantoa.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.text.Normalizer;
import java.time.Duration;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Each bad upload is named for what it is, and leaves no object, no part and no row of work. */
class TusBadInputIT {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Tus canbo = Tus.as(TheProduct.uri(), "canbo");
    private final String asset = canbo.asset("infographic");
    private Leftovers before = new Leftovers(java.util.Set.of(), "");

    @BeforeEach
    void look() throws Exception {
        before = leftovers();
    }

    @AfterEach
    void nothing_is_left() throws Exception {
        assertThat(leftovers()).isEqualTo(before);
    }

    @Test
    void an_empty_file() {
        refused(canbo.open(0, png("a.png")), 422, "empty-file");
    }

    @Test
    void a_file_that_is_too_large() {
        refused(canbo.open(21L << 30, png("a.png")), 413, "too-large");
    }

    @Test
    void a_kind_that_the_asset_does_not_take() {
        refused(canbo.open(10, png("a.exe")), 422, "kind-not-accepted");
        refused(canbo.open(10, png("không có đuôi")), 422, "kind-not-accepted");
    }

    @Test
    void a_declaration_that_does_not_go_with_the_name() {
        var said = Map.of("filename", "a.png", "filetype", "text/html", "asset", asset, "role", "master");
        refused(canbo.open(10, said), 422, "not-what-its-name-says");
    }

    @Test
    void names_with_paths_with_control_characters_and_too_long_ones() {
        refused(canbo.open(10, png("../../etc/a.png")), 422, "name-has-path");
        refused(canbo.open(10, png("a\u0000.png")), 422, "name-has-control-characters");
        var long300 = Normalizer.normalize("ữ".repeat(300), Normalizer.Form.NFD) + ".png";
        refused(canbo.open(10, png(long300)), 422, "name-too-long");
    }

    @Test
    void a_long_name_in_pieces_is_kept_whole_and_shown_right() {
        var name = "Hướng dẫn ".repeat(20).strip() + ".png";
        var answer = canbo.open(10, png(Normalizer.normalize(name, Normalizer.Form.NFD)));
        var upload = answer.headers().firstValue("Location").orElseThrow();

        assertThat(Tus.field(canbo.status(upload), "name")).isEqualTo(name);
        assertThat(canbo.terminate(upload).statusCode()).isEqualTo(204);
    }

    @Test
    void an_asset_of_another_organisation_and_one_that_is_not() {
        var nobody = Map.of("filename", "a.png", "asset", "0b5c3a52-6a1e-4f0f-9a77-2c0f6f3f6d11", "role", "master");
        refused(canbo.open(10, nobody), 404, "not-found");
        refused(Tus.as(TheProduct.uri(), "phathanh").open(10, png("a.png")), 403, "forbidden");
    }

    @Test
    void a_wrong_offset() {
        var upload = canbo.opened(asset, "a.png", 100);
        refused(canbo.append(upload, 50, BodyPublishers.ofByteArray(new byte[10])), 409, "wrong-offset");
        canbo.terminate(upload);
    }

    @Test
    void a_wrong_checksum_and_one_that_nobody_knows() {
        var upload = canbo.opened(asset, "a.png", 100);
        var bytes = BodyPublishers.ofByteArray(new byte[10]);
        var wrong = "sha1 2jmj7l5rSw0yVb/vlWAYkK/YBwk=";
        refused(canbo.append(upload, 0, bytes, "Upload-Checksum", wrong), 460, "checksum-mismatch");
        refused(canbo.append(upload, 0, bytes, "Upload-Checksum", "crc32 AAAA"), 400, "checksum-not-supported");
        assertThat(canbo.head(upload).headers().firstValue("Upload-Offset")).contains("0");
        canbo.terminate(upload);
    }

    @Test
    void more_bytes_than_were_declared_said_or_not() {
        var said = canbo.opened(asset, "a.png", 100);
        refused(canbo.append(said, 0, BodyPublishers.ofByteArray(new byte[101])), 413, "more-than-declared");
        var unsaid = canbo.opened(asset, "a.png", 100);
        var stream = BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[101]));
        refused(canbo.append(unsaid, 0, stream), 413, "more-than-declared");
        assertThat(canbo.head(unsaid).statusCode()).isEqualTo(410);
    }

    @Test
    void another_version_of_the_protocol_and_another_type() {
        var upload = canbo.opened(asset, "a.png", 100);
        var old = canbo.request(upload).header("Tus-Resumable", "0.2.2").method("HEAD", BodyPublishers.noBody());
        var answer = Http.send(old.build());
        assertThat(answer.statusCode()).isEqualTo(412);
        assertThat(answer.headers().firstValue("Tus-Version")).contains("1.0.0");
        var untyped = canbo.tus(upload).header("Upload-Offset", "0").header("Content-Type", "image/png");
        assertThat(Http.send(untyped.method("PATCH", BodyPublishers.ofString("x"))
                                .build())
                        .statusCode())
                .isEqualTo(415);
        canbo.terminate(upload);
    }

    @Test
    void bytes_that_are_not_what_the_name_says() throws Exception {
        var bytes = "MZ\u0090\u0000 not a picture at all".getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
        assertThat(reason("a.png", asset, bytes)).isEqualTo("not-what-its-name-says");
    }

    @Test
    void a_hash_that_is_not_the_files() throws Exception {
        var bytes = Pictures.png(500, 1);
        var said = Map.of("filename", "a.png", "asset", asset, "role", "master", "sha256", "0".repeat(64));
        var upload =
                canbo.open(bytes.length, said).headers().firstValue("Location").orElseThrow();
        canbo.append(upload, 0, BodyPublishers.ofByteArray(bytes));

        assertThat(Tus.field(canbo.ended(upload, PATIENCE), "code")).isEqualTo("sha256-mismatch");
    }

    @Test
    void a_document_that_explodes() throws Exception {
        var bomb = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bomb)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            for (int i = 0; i < 200; i++) zip.write(new byte[1 << 20]);
        }
        assertThat(reason("a.docx", canbo.asset("training-material"), bomb.toByteArray()))
                .isEqualTo("zip-bomb");
    }

    @Test
    void a_method_that_hides_in_another_is_found() {
        var upload = canbo.opened(asset, "a.png", 100);
        var hidden =
                canbo.tus(upload).header("X-HTTP-Method-Override", "DELETE").POST(BodyPublishers.noBody());

        assertThat(Http.send(hidden.build()).statusCode()).isEqualTo(204);
        assertThat(canbo.head(upload).statusCode()).isEqualTo(410);
    }

    private String reason(String name, String to, byte[] bytes) throws Exception {
        var upload = canbo.opened(to, name, bytes.length);
        assertThat(canbo.append(upload, 0, BodyPublishers.ofByteArray(bytes)).statusCode())
                .isEqualTo(204);
        var status = canbo.ended(upload, PATIENCE);
        assertThat(Tus.field(status, "state")).isEqualTo("REFUSED");
        return Tus.field(status, "code");
    }

    private Map<String, String> png(String name) {
        return Map.of("filename", name, "asset", asset, "role", "master");
    }

    private static void refused(HttpResponse<String> answer, int status, String slug) {
        assertThat(answer.body()).contains("urn:lantoa:problem:" + slug + "\"");
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
    }

    private static Leftovers leftovers() throws Exception {
        return Leftovers.of(TheProduct.running(), TheProduct.home());
    }
}
