package vn.lantoa.field;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.lantoa.run.WildFlyNode;
import vn.lantoa.system.MainJob;
import vn.lantoa.system.TheProduct;

/** A server crashes during an upload by tus-js-client. */
@Tag("field")
class ResumedUploadIT {
    private static final String HOME = "resumed";
    private static final long GIGABYTE = 1L << 30;
    private static final int CHUNK = 16 << 20;

    /** A line printed by the client. */
    private record Line(String word, String value) {
        static Line of(String line) {
            return new Line(line.substring(0, line.indexOf(' ')), line.substring(line.indexOf(' ') + 1));
        }
    }

    @AfterAll
    static void clean() throws IOException {
        TheProduct.discard(HOME);
        Files.deleteIfExists(film());
    }

    private static Path film() throws IOException {
        return Program.workshop("resumed").resolve("phim.mp4");
    }

    @Test
    void a_killed_server_costs_at_most_the_chunk_in_flight() throws Exception {
        var film = new BigFilm(GIGABYTE, 77);
        try (var bytes = film.stream();
                var out = Files.newOutputStream(film())) {
            bytes.transferTo(out);
        }
        Files.deleteIfExists(film().resolveSibling("memory.json"));
        try (var product = TheProduct.another(HOME)) {
            var node = product.first();
            var job = MainJob.begin(node.home(), "video", "Phim tải lên giữa lúc máy chủ chết");

            var kept = killHalfway(node, job);
            node.start().ready(TheProduct.PATIENCE);
            var later = resume(node, job);

            var from = later.stream()
                    .filter(line -> line.word().equals("from"))
                    .mapToLong(line -> Long.parseLong(line.value()))
                    .min()
                    .orElseThrow();
            var url = later.get(later.size() - 1);
            var hash = film.sha256();
            System.out.printf(
                    "kill -9 with %d MiB acknowledged: resumed at %d MiB, SHA-256 %s%n", kept >> 20, from >> 20, hash);
            assertThat(from).isBetween(kept, kept + CHUNK);
            assertThat(url.word()).isEqualTo("done");
            var upload = job.taken(url.value().substring(url.value().lastIndexOf('/') + 1));
            assertThat(upload.getJsonObject("outcome").getString("sha256")).isEqualTo(hash);
        }
    }

    /** Kills the node when half of the file has arrived and a chunk is in transit; returns the acknowledged offset. */
    private static long killHalfway(WildFlyNode node, MainJob job) throws Exception {
        var accepted = new ArrayList<Long>();
        try (var client = client(node, job)) {
            var well = client.hear(said -> {
                var line = Line.of(said);
                if (line.word().equals("accepted")) accepted.add(Long.parseLong(line.value()));
                if (line.word().equals("from") && Long.parseLong(line.value()) >= GIGABYTE / 2 && node.isRunning())
                    node.kill();
            });
            assertThat(well).as("the client has noticed").isFalse();
        }
        return accepted.get(accepted.size() - 1);
    }

    private static List<Line> resume(WildFlyNode node, MainJob job) throws Exception {
        try (var client = client(node, job)) {
            return client.lines().stream().map(Line::of).toList();
        }
    }

    private static Program client(WildFlyNode node, MainJob job) throws IOException {
        return Program.node(
                "upload.mjs",
                node.home().resolve("/uploads").toString(),
                job.uploader()
                        .request("/")
                        .build()
                        .headers()
                        .firstValue("Authorization")
                        .orElseThrow(),
                job.asset(),
                film().toString(),
                film().resolveSibling("memory.json").toString());
    }
}
