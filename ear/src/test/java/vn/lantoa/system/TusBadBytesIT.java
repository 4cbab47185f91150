package vn.lantoa.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** Uploads that are rejected for their bytes. */
class TusBadBytesIT extends BadUploads {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Test
    void a_wrong_offset() {
        var upload = canbo.opened(asset, "a.png", 100);
        refused(canbo.append(upload, 50, BodyPublishers.ofByteArray(new byte[10])), 409, "wrong-offset");
        canbo.terminate(upload);
    }

    @Test
    void a_wrong_and_an_unknown_checksum() {
        var upload = canbo.opened(asset, "a.png", 100);
        var bytes = BodyPublishers.ofByteArray(new byte[10]);
        var wrong = "sha1 2jmj7l5rSw0yVb/vlWAYkK/YBwk=";
        refused(canbo.append(upload, 0, bytes, "Upload-Checksum", wrong), 460, "checksum-mismatch");
        refused(canbo.append(upload, 0, bytes, "Upload-Checksum", "crc32 AAAA"), 400, "checksum-not-supported");
        assertThat(canbo.head(upload).headers().firstValue("Upload-Offset")).contains("0");
        canbo.terminate(upload);
    }

    @Test
    void more_bytes_than_declared_with_and_without_a_length() {
        var said = canbo.opened(asset, "a.png", 100);
        refused(canbo.append(said, 0, BodyPublishers.ofByteArray(new byte[101])), 413, "more-than-declared");
        var unsaid = canbo.opened(asset, "a.png", 100);
        var stream = BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[101]));
        refused(canbo.append(unsaid, 0, stream), 413, "more-than-declared");
        assertThat(canbo.head(unsaid).statusCode()).isEqualTo(410);
    }

    @Test
    void a_large_file_that_is_cancelled_or_too_long_after_its_first_part() {
        var kept = Pictures.png(17 << 20, 7);
        var off = canbo.opened(asset, "a.png", 20 << 20);
        assertThat(canbo.append(off, 0, BodyPublishers.ofByteArray(kept)).statusCode())
                .isEqualTo(204);
        assertThat(anythingIsLeft()).isTrue();
        assertThat(canbo.terminate(off).statusCode()).isEqualTo(204);

        var longer = canbo.opened(asset, "a.png", kept.length);
        var stream = BodyPublishers.concat(
                BodyPublishers.ofByteArray(kept),
                BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[1])));
        refused(canbo.append(longer, 0, stream), 413, "more-than-declared");
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
    void a_wrong_hash_of_the_file() throws Exception {
        var bytes = Pictures.png(17 << 20, 1);
        var values = Map.of("filename", "a.png", "asset", asset, "role", "master", "sha256", "0".repeat(64));
        var upload = canbo.open(bytes.length, values)
                .headers()
                .firstValue("Location")
                .orElseThrow();
        canbo.append(upload, 0, BodyPublishers.ofByteArray(bytes));

        assertThat(Tus.field(canbo.ended(upload, PATIENCE), "code")).isEqualTo("sha256-mismatch");
    }

    @Test
    void a_document_that_is_a_zip_bomb() throws Exception {
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
    void an_overridden_method_is_recognised() {
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
}
