package vn.lantoa.rendition.poster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import vn.lantoa.asset.child.Programs;
import vn.lantoa.catalogue.qr.QrCode;
import vn.lantoa.rendition.poster.CopyVerdict.Outcome;
import vn.lantoa.rendition.poster.PosterTool.DetectedPoster;

/** Real children recognise posters of the trial set, and tell copies from forgeries. */
@Timeout(300)
class PosterToolTest {
    private static final TrialPoster POSTER = TrialPoster.of(33);

    @TempDir
    Path directory;

    private final PosterTool tool = new PosterTool();

    @BeforeEach
    void set_up() {
        tool.children = Programs.children();
        tool.config = Programs.config(directory);
        tool.reader = new TextReader();
        tool.reader.children = tool.children;
        tool.reader.config = tool.config;
    }

    @Test
    void finds_a_mirrored_poster_among_others() throws IOException {
        var posters = List.of(
                file("one", TrialPoster.of(34).picture()),
                file("two", POSTER.picture()),
                file("three", TrialPoster.of(37).picture()));
        tool.sketch(posters, directory);

        var photo = file("photo", TrialCopies.mirrored(TrialCopies.sized(POSTER.picture(), 0.6)));
        var found = tool.look(photo, posters.stream().map(PosterTool::sketchOf).toList(), directory)
                .posters()
                .get(0);

        assertThat(found.number()).isEqualTo(1);
        assertThat(found.kept()).isGreaterThan(found.told() * 9 / 10);
        assertThat(found.corners().get(0))
                .as("the left corner is at the right")
                .isGreaterThan(found.corners().get(2));
    }

    @Test
    void a_copy_of_half_the_size_is_the_same_if_its_text_can_be_read() throws IOException {
        var copy = TrialCopies.jpeg(TrialCopies.sized(POSTER.picture(), 0.5), 0.75f);

        assertThat(compare(copy)).isEqualTo(tool.reader.isPresent() ? Outcome.SAME : Outcome.TOO_SMALL_TO_TELL);
    }

    @Test
    void another_text_and_another_emblem_are_found() throws IOException {
        assumeTrue(tool.reader.isPresent(), "Tesseract with vie and eng is not installed");
        for (var kind : List.of("negation", "logo"))
            assertThat(compare(forged(kind))).as(kind).isEqualTo(Outcome.CHANGED_TEXT);
    }

    /** The copy is compressed as by an author, by a portal and for the comparison. */
    @Test
    void another_emblem_that_is_alike_in_green_is_found_at_half_the_size() throws IOException {
        var poster = TrialPoster.of(9102);
        var copy = TrialCopies.sized(forged(poster, "logo"), 0.5);
        for (float quality : new float[] {0.75f, 0.75f, 0.85f}) copy = TrialCopies.jpeg(copy, quality);

        assertThat(compare(TrialCopies.jpeg(poster.picture(), 0.85f), copy)).isEqualTo(Outcome.CHANGED_TEXT);
    }

    @Test
    void another_code_is_found_without_a_text_reader() throws IOException {
        assertThat(compare(forged("code"))).isEqualTo(Outcome.CHANGED_TEXT);
    }

    @Test
    void a_poster_of_the_same_template_is_no_forgery() throws IOException {
        var other = new TrialPoster(POSTER.seed(), TrialPoster.of(534).texts());

        assertThat(verdict(POSTER.picture(), other.picture(), code -> false)).isEmpty();
    }

    @Test
    void an_exhibit_shows_both_with_the_place_framed() throws IOException {
        var forged = TrialCopies.turned(forged("domain"), 3);
        var place = new Place(100, 300, 500, 400);
        var poster = file("poster", POSTER.picture());
        var copy = file("copy", forged);
        var exhibit = ImageIO.read(tool.exhibit(poster, copy, found(poster, copy), List.of(place), directory)
                .orElseThrow()
                .toFile());

        int half = exhibit.getWidth() / 2;
        double factor = exhibit.getHeight() / 1400.0;
        int x = (int) (300 * factor);
        int y = (int) (300 * factor);
        assertThat(exhibit.getWidth()).isBetween(1000, 1400);
        assertThat(isRed(exhibit.getRGB(x, y)) && isRed(exhibit.getRGB(half + x, y)))
                .isTrue();
        int unlike = 0;
        for (int i = 0; i < half; i++)
            if (Math.abs((exhibit.getRGB(i, y / 4) >> 8 & 255) - (exhibit.getRGB(half + i, y / 4) >> 8 & 255)) > 60)
                unlike++;
        assertThat(unlike).isLessThan(half / 10);
    }

    @Test
    void a_code_of_the_hub_may_cover_a_part_and_a_strange_code_may_not() throws IOException {
        var address = "https://hub.example.vn/q/k7m2p9q0";
        var copy = TrialCopies.jpeg(POSTER.picture(), 1);
        var pen = copy.createGraphics();
        pen.drawImage(ImageIO.read(new ByteArrayInputStream(QrCode.of(address).png())), 100, 500, 200, 200, null);
        pen.dispose();

        assertThat(verdict(POSTER.picture(), copy, address::equals)
                        .orElseThrow()
                        .outcome())
                .isEqualTo(tool.reader.isPresent() ? Outcome.SAME : Outcome.TOO_SMALL_TO_TELL);
        assertThat(compare(copy)).isEqualTo(Outcome.CHANGED_TEXT);
    }

    private static BufferedImage forged(String kind) {
        return forged(POSTER, kind);
    }

    private static BufferedImage forged(TrialPoster poster, String kind) {
        return Objects.requireNonNull(poster.forgeries().get(kind)).picture();
    }

    private static boolean isRed(int colour) {
        return (colour >> 16 & 255) > 180 && (colour >> 8 & 255) < 100 && (colour & 255) < 100;
    }

    private Outcome compare(BufferedImage copy) throws IOException {
        return compare(POSTER.picture(), copy);
    }

    private Outcome compare(BufferedImage poster, BufferedImage copy) throws IOException {
        return verdict(poster, copy, code -> false).orElseThrow().outcome();
    }

    private Optional<CopyVerdict> verdict(BufferedImage poster, BufferedImage copy, Predicate<String> isOwn)
            throws IOException {
        var original = file("poster", poster);
        var picture = file("copy", copy);
        return tool.compare(original, picture, found(original, picture), isOwn, directory);
    }

    private DetectedPoster found(Path poster, Path picture) {
        tool.sketch(List.of(poster), directory);
        return tool.look(picture, List.of(PosterTool.sketchOf(poster)), directory)
                .posters()
                .get(0);
    }

    private Path file(String name, BufferedImage picture) throws IOException {
        var file = directory.resolve(name + ".png");
        Files.deleteIfExists(file);
        ImageIO.write(picture, "png", file.toFile());
        return file;
    }
}
