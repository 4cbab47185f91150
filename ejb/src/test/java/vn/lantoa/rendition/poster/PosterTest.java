package vn.lantoa.rendition.poster;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.lantoa.catalogue.qr.QrCode;

/** Posters of the demo are recognised in photos taken at an angle, in bad light, or partly covered. */
class PosterTest {
    private static final Path DEMO = Path.of("../ear/src/demo/content");
    private static final List<String> NAMES = List.of(
            "5-buoc-nop-ho-so/5-buoc-nop-ho-so.png",
            "5-buoc-nop-ho-so-en/5-steps-online.png",
            "tranh-to-cong-nghe-so-cong-dong/to-cong-nghe.jpg");

    private static final List<BufferedImage> PICTURES = new ArrayList<>();
    private static final List<Sketch> SKETCHES = new ArrayList<>();

    /** One of the posters, aligned with a photo. */
    private record Laid(int number, RansacMatcher.Laid laid, Overlay overlay) {
        int share() {
            return overlay.kept() * 100 / Math.max(1, overlay.told());
        }
    }

    @BeforeAll
    static void read() throws IOException {
        for (var name : NAMES) {
            PICTURES.add(ImageIO.read(DEMO.resolve(name).toFile()));
            SKETCHES.add(Sketch.of(PICTURES.get(PICTURES.size() - 1)));
        }
    }

    @Test
    void recognises_posters_at_an_angle_in_bad_light_and_partly_hidden() {
        long seed = Long.getLong("test.seed", 20261129);
        int rounds = Integer.getInteger("test.rounds", 1);
        var photos = new SkewedPhotos(seed);
        var said = new ArrayList<String>();
        for (int round = 0; round < rounds; round++)
            for (int i = 0; i < PICTURES.size(); i++)
                for (boolean isHidden : new boolean[] {false, true}) {
                    var best = best(photos.of(PICTURES.get(i), isHidden));
                    said.add(i + " " + (isHidden ? "hidden" : "whole") + " "
                            + best.map(PosterTest::text).orElse("none"));
                }
        assertThat(said).as("seed " + seed).allMatch(line -> line.matches("(\\d) \\w+ \\1 .*"));
    }

    @Test
    void finds_nothing_on_a_wall_without_posters() {
        var photos = new SkewedPhotos(Long.getLong("test.seed", 20261129));
        for (int i = 0; i < 3; i++)
            assertThat(best(photos.wall())
                            .filter(one -> one.share() >= 25 && one.laid().cells() >= 10))
                    .isEmpty();
    }

    @Test
    void stored_features_are_read_back_unchanged(@TempDir Path directory) throws IOException {
        var file = directory.resolve("sketch");
        SKETCHES.get(0).write(file);
        var read = Sketch.read(file);

        assertThat(read.points()).hasSameSizeAs(SKETCHES.get(0).points());
        assertThat(read.points().get(7).unlikeness(SKETCHES.get(0).points().get(7)))
                .isZero();
        assertThat(read.small().values()).hasSameSizeAs(SKETCHES.get(0).small().values());
    }

    @Test
    void reads_each_code_of_a_photo_with_several() throws IOException {
        var photo = new SkewedPhotos(1).wall();
        var pen = photo.createGraphics();
        for (int i = 0; i < 2; i++) {
            var code = ImageIO.read(new ByteArrayInputStream(
                    QrCode.of("https://hub.example.vn/q/k7m2p9q" + i).png()));
            pen.drawImage(code, 100 + 300 * i, 200 + 300 * i, 200, 200, null);
        }
        pen.dispose();

        assertThat(Codes.in(GrayImage.of(photo, 2048)))
                .containsOnlyKeys("https://hub.example.vn/q/k7m2p9q0", "https://hub.example.vn/q/k7m2p9q1");
    }

    private static String text(Laid one) {
        return one.number() + " cells " + one.laid().cells() + " told "
                + one.overlay().told() + " share " + one.share() + " hole "
                + one.overlay().hole();
    }

    private static Optional<Laid> best(BufferedImage photo) {
        var image = GrayImage.of(photo, 1024);
        var seen = Seen.of(image, false);
        var all = new ArrayList<Laid>();
        for (int i = 0; i < SKETCHES.size(); i++) {
            var laid = RansacMatcher.of(SKETCHES.get(i), seen);
            if (laid != null) all.add(new Laid(i, laid, Overlay.of(SKETCHES.get(i), image, laid.homography())));
        }
        return all.stream().max(Comparator.comparing(Laid::share));
    }
}
