package vn.lantoa.rendition.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Copies of the demo's pictures are found by partial fingerprints, and frames of films are compared. */
class CopyTest {
    private static final Path DEMO = Path.of("../ear/src/demo/content");

    private static final List<String> NAMES = List.of(System.getProperty(
                    "test.pictures",
                    "5-buoc-nop-ho-so/5-buoc-nop-ho-so.png,tranh-to-cong-nghe-so-cong-dong/to-cong-nghe.jpg")
            .split(","));

    private static final List<Original> ORIGINALS = new ArrayList<>();

    /** A picture that is indexed by its parts. */
    private record Original(BufferedImage picture, Map<Box, Long> parts) {}

    /** The best match of an original's parts with a copy. */
    private record Near(Box its, Box copys, int bits) {}

    @BeforeAll
    static void read() throws IOException {
        for (var name : NAMES) {
            var picture = Canvas.fit(ImageIO.read(DEMO.resolve(name).toFile()), 1200);
            ORIGINALS.add(new Original(picture, parts(picture, true)));
        }
    }

    @Test
    void scaled_compressed_cropped_framed_and_stamped_copies_share_a_part_with_their_original() {
        long seed = Long.getLong("test.seed", 20261129);
        new CopiedPictures(seed).kinds().forEach((kind, make) -> {
            for (var original : ORIGINALS)
                assertThat(near(make.apply(original.picture()), original).bits())
                        .as(kind + " of seed " + seed)
                        .isLessThanOrEqualTo(Likeness.MOST);
        });
    }

    @Test
    void a_frame_is_like_its_copy_and_unlike_a_translation() throws IOException {
        var original = ORIGINALS.get(0).picture();
        var copy = CopiedPictures.compressed(CopiedPictures.sized(original, 0.4), 40);
        var other =
                ImageIO.read(DEMO.resolve("5-buoc-nop-ho-so-km/5-buoc-km.png").toFile());

        assertThat(lost(original, copy)).isLessThan(0.03);
        assertThat(lost(original, other)).isGreaterThan(0.15);
    }

    private static double lost(BufferedImage original, BufferedImage copy) {
        var whole = Alignment.between(Box.WHOLE, Box.WHOLE);
        var words = Comparison.of(Brightness.of(Canvas.fit(original, 288)), Brightness.of(Canvas.fit(copy, 288)), whole)
                .line()
                .split(" ");
        return Double.parseDouble(words[1]) / Double.parseDouble(words[0]);
    }

    private static Near near(BufferedImage copy, Original original) {
        return parts(copy, false).entrySet().stream()
                .flatMap(its -> original.parts().entrySet().stream()
                        .map(part ->
                                new Near(part.getKey(), its.getKey(), Long.bitCount(part.getValue() ^ its.getValue()))))
                .min(Comparator.comparingInt(Near::bits))
                .orElseThrow();
    }

    private static Map<Box, Long> parts(BufferedImage picture, boolean isOriginal) {
        var small = Canvas.fit(picture, 288);
        var brightness = Brightness.of(small);
        return (isOriginal ? Insets.of("original", brightness) : Insets.of("copy", brightness))
                .stream()
                        .filter(box -> !fingerprint(small, box).equals("flat"))
                        .collect(Collectors.toMap(
                                box -> box, box -> Long.parseUnsignedLong(fingerprint(small, box), 16)));
    }

    private static String fingerprint(BufferedImage small, Box box) {
        return Fingerprint.of(CopyChild.part(small, box));
    }
}
