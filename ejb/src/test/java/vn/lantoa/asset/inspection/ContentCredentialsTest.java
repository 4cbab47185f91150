package vn.lantoa.asset.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContentCredentialsTest {
    private static final String JUMBF = "00000100" + hex("jumb") + "0000001e" + hex("jumd") + hex("c2pa");

    @TempDir
    Path directory;

    @Test
    void are_found_in_a_photo() throws IOException {
        var manifest = hex("JP") + "0001" + "00000001" + JUMBF;
        assertThat(isIn("ffd8ffe00004" + "0000" + "ffeb" + length(manifest) + manifest + "ffda0002"))
                .isTrue();
        assertThat(isIn("ffd8ffe00004" + "0000" + "ffda0002" + manifest + manifest))
                .isFalse();
    }

    @Test
    void are_found_in_png_and_webp() throws IOException {
        var png = "89504e470d0a1a0a" + "00000001" + hex("IHDR") + "00" + "00000000";
        assertThat(isIn(png + "00000001" + hex("caBX") + "00" + "00000000")).isTrue();
        assertThat(isIn(png + "00000001" + hex("IDAT") + "00" + "00000000")).isFalse();
        var webp = hex("RIFF") + "20000000" + hex("WEBP") + hex("VP8 ") + "01000000" + "0000";
        assertThat(isIn(webp + hex("C2PA") + "00000000")).isTrue();
        assertThat(isIn(webp + hex("XMP ") + "00000000")).isFalse();
    }

    @Test
    void are_found_in_a_film() throws IOException {
        var film = "00000010" + hex("ftyp") + hex("isom") + "00000000";
        var uuid = "00000018" + hex("uuid") + "d8fec3d61b0e483c92975828877ec481";
        assertThat(isIn(film + uuid)).isTrue();
        assertThat(isIn(film + uuid.replace("d8fe", "0000"))).isFalse();
    }

    @Test
    void stalled_streams_are_not_counted_for_ever() throws IOException {
        assertThat(isIn("00000010" + hex("ftyp") + hex("isom") + "00000000" + "00000000" + "00".repeat(64)))
                .isFalse();
        assertThat(isIn("ffd8" + "ffe00000".repeat(40_000))).isFalse();
        assertThat(isIn("ffd8ffeb0100")).isFalse();
    }

    private boolean isIn(String hex) throws IOException {
        return ContentCredentials.isIn(
                Files.write(directory.resolve("file"), HexFormat.of().parseHex(hex)));
    }

    private static String length(String hex) {
        var out = new ByteArrayOutputStream();
        out.writeBytes(
                ByteBuffer.allocate(2).putShort((short) (2 + hex.length() / 2)).array());
        return HexFormat.of().formatHex(out.toByteArray());
    }

    private static String hex(String text) {
        return HexFormat.of().formatHex(text.getBytes(StandardCharsets.US_ASCII));
    }
}
