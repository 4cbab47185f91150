package vn.lantoa.web.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import vn.lantoa.kernel.Outage;
import vn.lantoa.kernel.Rejected;

class BoundedFormTest {
    private static final String PART = "--grenze\r\n\r\nx\r\n";

    @Test
    void accepts_the_maximum_number_of_parts() throws IOException {
        var whole = PART.repeat(FormBounds.MOST_PARTS) + "--grenze--\r\n";

        assertThat(read(whole, Long.MAX_VALUE)).isEqualTo(whole);
        assertThat(byteByByte(whole)).isEqualTo(whole);
    }

    @Test
    void rejects_one_part_more_at_any_chunk_boundary() {
        var whole = PART.repeat(FormBounds.MOST_PARTS + 1) + "--grenze--\r\n";

        assertThatThrownBy(() -> read(whole, Long.MAX_VALUE)).isInstanceOf(Rejected.class);
        assertThatThrownBy(() -> byteByByte(whole)).isInstanceOf(Rejected.class);
    }

    @Test
    void counts_parts_whose_lines_end_with_a_line_feed_alone() {
        var whole = PART.replace("\r", "").repeat(FormBounds.MOST_PARTS + 2);

        assertThatThrownBy(() -> read(whole, Long.MAX_VALUE)).isInstanceOf(Rejected.class);
    }

    @Test
    void does_not_count_lines_that_only_begin_like_a_boundary() throws IOException {
        var file = "--grenze\r\n\r\n" + "--gren\r\n\n--\n--grenz\n".repeat(1000) + "\r\n--grenze--";

        assertThat(read(file, Long.MAX_VALUE)).isEqualTo(file);
    }

    @Test
    void rejects_too_many_bytes() throws IOException {
        assertThat(read(PART, PART.length())).isEqualTo(PART);
        assertThatThrownBy(() -> read(PART, PART.length() - 1)).isInstanceOf(Rejected.class);
    }

    @Test
    void rejects_nested_multipart_but_not_files_of_that_name() throws IOException {
        for (var field : new String[] {
            "Content-Type: multipart/mixed; boundary=y",
            "content-type:\r\n Multipart/mixed",
            "Content-Type: message/rfc822"
        })
            assertThatThrownBy(() -> read("--grenze\r\n" + field + "\r\n\r\nx\r\n--grenze--", Long.MAX_VALUE))
                    .as(field)
                    .isInstanceOf(NotReadable.class);
        var file = "--grenze\r\nContent-Disposition: form-data; filename=\"multipart.mp4\"\r\n"
                + "Content-Type: video/mp4\r\n\r\nContent-Type: multipart/mixed\r\n--grenze--";
        assertThat(read(file, Long.MAX_VALUE)).isEqualTo(file);
    }

    @Test
    void rejects_an_implausible_part_header() throws IOException {
        var name = "Content-Disposition: form-data; name=\"file\"; filename=\"" + "ậ".repeat(255) + ".docx\"\r\n";
        var usual =
                part(name + "Content-Type: application/vnd.openxmlformats-officedocument.wordprocessingml.document");
        assertThat(read(usual, Long.MAX_VALUE)).isEqualTo(usual);
        assertThat(read(part("X: " + "x".repeat(993)), Long.MAX_VALUE)).hasSizeGreaterThan(993);

        for (var head : new String[] {
            "X: " + "x".repeat(994), "X: " + "x".repeat(16_000), "X: x\r\n".repeat(400), "x\n".repeat(1_001)
        }) {
            assertThatThrownBy(() -> read(part(head), Long.MAX_VALUE)).isInstanceOf(NotReadable.class);
            assertThatThrownBy(() -> byteByByte(part(head))).isInstanceOf(NotReadable.class);
        }
    }

    private static String part(String head) {
        return "--grenze\r\n" + head + "\r\n\r\nx\r\n--grenze--";
    }

    @Test
    void stops_before_filling_the_disk_but_accepts_a_small_file() throws IOException {
        var film = "--grenze\r\n\r\n" + "x".repeat(3 << 20) + "\r\n--grenze--";

        assertThat(read(PART, Long.MAX_VALUE, 0)).isEqualTo(PART);
        assertThat(read(film, Long.MAX_VALUE, 256L << 20)).isEqualTo(film);
        assertThatThrownBy(() -> read(film, Long.MAX_VALUE, (256L << 20) - 1))
                .satisfies(thrown -> assertThat(Outage.find(thrown)).contains(Outage.DISK_FULL));
    }

    private static String read(String body, long most, long room) throws IOException {
        return new String(form(body, most, room).readAllBytes(), StandardCharsets.UTF_8);
    }

    private static String read(String body, long most) throws IOException {
        return new String(form(body, most).readAllBytes(), StandardCharsets.UTF_8);
    }

    private static String byteByByte(String body) throws IOException {
        var form = form(body, Long.MAX_VALUE);
        var read = new StringBuilder();
        for (int one = form.read(); one >= 0; one = form.read()) read.append((char) one);
        return read.toString();
    }

    private static BoundedForm form(String body, long most) {
        return form(body, most, Long.MAX_VALUE);
    }

    private static BoundedForm form(String body, long most, long room) {
        var bytes = new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8));
        return new BoundedForm(bytes, "grenze", most, () -> room);
    }
}
