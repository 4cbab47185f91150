package vn.lantoa.rendition.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Copies of the demo's pictures are found by partial fingerprints, and aligned with their originals. */
class CopyTest {
    private static final Path DEMO = Path.of("../ear/src/demo/content");

    private static final List<String> NAMES = List.of(System.getProperty(
                    "test.pictures",
                    "5-buoc-nop-ho-so/5-buoc-nop-ho-so.png,tranh-to-cong-nghe-so-cong-dong/to-cong-nghe.jpg")
            .split(","));

    private static final List<Original> ORIGINALS = new ArrayList<>();

    /** A picture that is indexed by its parts. */
    private record Original(String name, BufferedImage picture, Brightness large, Map<Box, Long> parts) {}

    /** The best match of an original's parts with a copy. */
    private record Near(Original original, Box its, Box copys, int bits) {}

    @BeforeAll
    static void read() throws IOException {
        for (var name : NAMES) {
            var picture = Canvas.fit(ImageIO.read(DEMO.resolve(name).toFile()), 1200);
            ORIGINALS.add(new Original(name, picture, large(picture), parts(picture, true)));
        }
    }

    @Test
    void recognises_scaled_compressed_cropped_framed_and_stamped_copies() {
        long seed = Long.getLong("test.seed", 20261129);
        var kinds = new CopiedPictures(seed).kinds();
        int rounds = Integer.getInteger("test.rounds", 1);
        var said = new TreeMap<String, List<String>>();
        for (int round = 0; round < rounds; round++)
            for (var original : ORIGINALS)
                kinds.forEach((kind, make) -> {
                    var found = compare(make.apply(original.picture()), original);
                    said.computeIfAbsent(kind, any -> new ArrayList<>())
                            .add(found.map(Comparison::line).orElse("none") + " " + original.name());
                });
        said.forEach((kind, lines) -> assertThat(lines)
                .as(kind + " of seed " + seed)
                .allSatisfy(line -> assertThat(share(line, 1)).isLessThan(kind.equals("stamped") ? 0.1 : 0.003)));
    }

    @Test
    void distinguishes_a_poster_from_its_translation() throws IOException {
        var original = ORIGINALS.get(0);
        for (var name : List.of("5-buoc-nop-ho-so-en/5-steps-online.png", "5-buoc-nop-ho-so-km/5-buoc-km.png")) {
            var other = Canvas.fit(ImageIO.read(DEMO.resolve(name).toFile()), 1000);
            var found = Optional.ofNullable(
                    Comparison.of(original.large(), large(other), Alignment.between(Box.WHOLE, Box.WHOLE)));
            found.ifPresent(one -> assertThat(share(one.line(), 1)).isGreaterThan(0.4));
        }
    }

    @Test
    void distinguishes_two_versions_that_differ_in_a_number() {
        var original = ORIGINALS.get(0).picture();
        var changed = CopiedPictures.sized(original, 1);
        var pen = changed.createGraphics();
        int side = original.getWidth() / 40;
        pen.drawImage(original.getSubimage(side * 10, side * 12, side, side), side * 20, side * 22, side, side, null);
        pen.dispose();
        var near = Alignment.between(Box.WHOLE, Box.WHOLE);
        for (var shown : List.of(original, changed)) {
            var other = shown == original ? changed : original;
            var copy = large(CopiedPictures.compressed(CopiedPictures.sized(shown, 0.6), 60));
            var itself = Objects.requireNonNull(Comparison.of(large(shown), copy, near));
            var its = Objects.requireNonNull(Comparison.of(large(other), copy, near));
            assertThat(itself.speaksAgainst(its)).isGreaterThanOrEqualTo(2 + 4 * its.speaksAgainst(itself));
        }
    }

    private static Optional<Comparison> compare(BufferedImage copy, Original original) {
        var best = near(copy, original);
        if (best.bits() > Likeness.MOST) return Optional.empty();
        return Optional.ofNullable(
                Comparison.of(original.large(), large(copy), Alignment.between(best.its(), best.copys())));
    }

    private static Near near(BufferedImage copy, Original original) {
        return parts(copy, false).entrySet().stream()
                .flatMap(its -> original.parts().entrySet().stream()
                        .map(part -> new Near(
                                original,
                                part.getKey(),
                                its.getKey(),
                                Long.bitCount(part.getValue() ^ its.getValue()))))
                .min(Comparator.comparingInt(Near::bits))
                .orElseThrow();
    }

    private static double share(String line, int word) {
        var words = line.split(" ");
        return words[0].equals("none") ? 1 : Double.parseDouble(words[word]) / Double.parseDouble(words[0]);
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

    private static Brightness large(BufferedImage picture) {
        return Brightness.of(Canvas.fit(picture, 1024));
    }
}
