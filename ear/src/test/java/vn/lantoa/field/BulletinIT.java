package vn.lantoa.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.lantoa.run.demo.HubClient;
import vn.lantoa.system.BulletinWorkbench;
import vn.lantoa.system.TheProduct;

/** A commune's feed in a foreign podcast program, and its sound in ffmpeg. */
@Tag("field")
class BulletinIT {
    private static final String TEXT =
            "Bà con chú ý. Hạn cuối nộp thuế đất là ngày 31/12. Ai chưa nộp thì đến bộ phận một cửa của xã, hoặc nộp trên"
                    + " Cổng Dịch vụ công. Cần hỏi thì gọi 1022.";
    private static final Pattern INTEGRATED = Pattern.compile("I:\\s+(-?[0-9.]+) LUFS");

    @Test
    void a_machine_voice_reads_it_within_its_slot_and_a_podcast_program_finds_it() throws Exception {
        var bench = new BulletinWorkbench("Nộp thuế đất", TEXT);
        var made = bench.make(bench.body("machine", "normal", 60));
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        var id = BulletinWorkbench.read(made.body()).getString("id");
        HubClient.await("the voice", TheProduct.PATIENCE, () -> !bench.bulletin(id)
                .getString("state")
                .equals("making"));
        var one = bench.bulletin(id);
        assertThat(one.getString("state")).as(one.toString()).isEqualTo("out");

        var item = seen(bench.feed()).getJsonObject(0);
        assertThat(item.getString("id")).isEqualTo("urn:uuid:" + id);
        assertThat(item.getString("title")).contains("Nộp thuế đất", "giọng máy");
        assertThat(item.getString("summary")).isEqualTo(one.getString("script"));
        var enclosure = item.getJsonArray("enclosures").getJsonObject(0);
        assertThat(enclosure.getString("type")).isEqualTo("audio/mpeg");

        var file = Program.workshop("bulletin").resolve(id + ".mp3");
        fetch(enclosure.getString("href"), file);
        assertThat(Files.size(file)).isEqualTo(Long.parseLong(enclosure.getString("length")));
        var seconds = Double.parseDouble(ffprobe(file, "duration"));
        assertThat(seconds).isLessThanOrEqualTo(60);
        assertThat(seconds).isCloseTo(Double.parseDouble(item.getString("duration")), within(1.5));
        assertThat(ffprobe(file, "format_tags=comment")).contains("Giọng máy");
        // sound for loudspeakers: limited dynamics at -16 to -18 LUFS
        assertThat(loudness(file)).isBetween(-18.0, -15.0);
        System.out.printf(
                "bulletin: %.1f s for %s s estimated, %.1f LUFS%n",
                seconds, one.getInt("estimatedSeconds"), loudness(file));

        bench.withdraw();
        assertThat(seen(bench.feed())).isEmpty();
        assertThat(HttpClient.newHttpClient()
                        .send(
                                HttpRequest.newBuilder(URI.create(enclosure.getString("href")))
                                        .build(),
                                BodyHandlers.discarding())
                        .statusCode())
                .isEqualTo(404);
    }

    private static jakarta.json.JsonArray seen(String feed) throws Exception {
        var items = jakarta.json.Json.createArrayBuilder();
        var script = Path.of("src/test/python/read_podcast.py").toAbsolutePath().toString();
        try (var reader = Program.start(
                "/usr/bin/python3", script, TheProduct.uri().resolve(feed).toString())) {
            for (var line : reader.lines()) items.add((JsonObject) BulletinWorkbench.read(line));
        }
        return items.build();
    }

    private static void fetch(String address, Path into) throws IOException, InterruptedException {
        HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofFile(into));
    }

    private static String ffprobe(Path file, String entry) throws Exception {
        var what = entry.contains("=") ? entry : "format=" + entry;
        try (var probe = Program.start(
                "ffprobe", "-v", "error", "-show_entries", what, "-of", "default=nw=1:nk=1", file.toString())) {
            return String.join(" ", probe.lines()).strip();
        }
    }

    /** The loudness by EBU R 128, over the whole sound. */
    private static double loudness(Path file) throws Exception {
        try (var meter = Program.start(
                "sh",
                "-c",
                "ffmpeg -nostdin -hide_banner -i \"$1\" -af ebur128 -f null - 2>&1",
                "sh",
                file.toString())) {
            var found = INTEGRATED.matcher(String.join("\n", meter.lines()));
            double last = 0;
            while (found.find()) last = Double.parseDouble(found.group(1));
            return last;
        }
    }
}
