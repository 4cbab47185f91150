package vn.lantoa.rendition.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lantoa.rendition.JobFixtures.aJob;

import com.sun.net.httpserver.HttpServer;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import vn.lantoa.asset.child.Children;
import vn.lantoa.asset.child.Programs;
import vn.lantoa.asset.inspection.HostileFiles;
import vn.lantoa.rendition.MakeOutcome;
import vn.lantoa.rendition.MakeOutcome.Impossible;
import vn.lantoa.rendition.MakeOutcome.Interrupted;
import vn.lantoa.rendition.MakeOutcome.MadeRendition;
import vn.lantoa.rendition.ffmpeg.FilmTools;

/** The real picture tool in its real child JVM. */
@Timeout(180)
class PictureToolTest {
    @TempDir
    Path directory;

    private final Children children = Programs.children();
    private final PictureTool tool = new PictureTool();

    @BeforeEach
    void set_up() {
        tool.children = children;
        tool.config = Programs.config(directory);
        tool.still = FilmTools.still(children);
        tool.packer = FilmTools.packer(children);
    }

    @Test
    void makes_a_thumbnail_on_a_white_background() throws Exception {
        var picture = new BufferedImage(2000, 1000, BufferedImage.TYPE_INT_ARGB);
        var pen = picture.createGraphics();
        pen.setColor(Color.BLUE);
        pen.fillRect(1000, 0, 1000, 1000);
        pen.dispose();
        ImageIO.write(picture, "png", directory.resolve("picture.png").toFile());

        var made = made(make("thumbnail", "image/png", directory.resolve("picture.png")));

        assertThat(made.getWidth()).isEqualTo(320);
        assertThat(made.getHeight()).isEqualTo(160);
        assertColour(made, 80, 80, Color.WHITE);
        assertColour(made, 240, 80, Color.BLUE);
    }

    @Test
    void never_enlarges_a_picture() throws Exception {
        var picture = new BufferedImage(60, 40, BufferedImage.TYPE_INT_RGB);
        ImageIO.write(picture, "png", directory.resolve("picture.png").toFile());

        assertThat(made(make("preview", "image/png", directory.resolve("picture.png")))
                        .getWidth())
                .isEqualTo(60);
    }

    @Test
    void rotates_a_photo_upright_and_removes_its_location() throws Exception {
        var made = made(make("thumbnail", "image/jpeg", sample("sideways.jpg")));

        // 160 by 120, red on the left and blue on the right, taken with the camera rotated to the left
        assertThat(made.getWidth()).isEqualTo(120);
        assertThat(made.getHeight()).isEqualTo(160);
        assertColour(made, 60, 30, Color.RED);
        assertColour(made, 60, 130, Color.BLUE);
        assertThat(Files.readString(directory.resolve("made-0"), StandardCharsets.ISO_8859_1))
                .doesNotContain("Exif");
    }

    @Test
    void reads_cmyk_photos() throws Exception {
        var made = made(make("thumbnail", "image/jpeg", sample("cmyk.jpg")));

        assertColour(made, 30, 30, Color.RED);
    }

    @Test
    void reads_webp() throws Exception {
        var made = made(make("thumbnail", "image/webp", sample("green.webp")));

        assertColour(made, 30, 30, new Color(0, 128, 0));
    }

    @Test
    void renders_a_drawing_with_vietnamese_letters() throws Exception {
        var drawing = Files.writeString(
                directory.resolve("drawing.svg"),
                """
                <!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 80">
                <rect width="40" height="80" fill="#ff0000"/><text x="2" y="40" font-size="8">Dịch vụ</text></svg>
                """);

        var made = made(make("preview", "image/svg+xml", drawing));

        assertThat(made.getWidth()).isEqualTo(640);
        assertThat(made.getHeight()).isEqualTo(1280);
        assertColour(made, 10, 10, Color.RED);
        assertThat(darkPoints(made)).isGreaterThan(500);
    }

    @Test
    void renders_a_hostile_drawing_without_any_request() throws Exception {
        var asked = new AtomicInteger();
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.incrementAndGet();
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        });
        server.start();
        try {
            var address = "http://127.0.0.1:" + server.getAddress().getPort();
            var drawing = HostileFiles.curiousSvg(directory, address);

            var made = made(make("thumbnail", "image/svg+xml", drawing));

            assertColour(made, 300, 200, new Color(0, 128, 0));
            assertThat(asked).hasValue(0);
        } finally {
            server.stop(0);
        }
    }

    @Test
    void renders_the_first_page() throws Exception {
        var made = made(make("preview", "application/pdf", sample("leaflet.pdf")));

        assertThat(made.getHeight()).isEqualTo(1280);
        assertThat(made.getWidth()).isBetween(900, 905);
        assertColour(made, 5, 5, new Color(230, 242, 255));
    }

    @Test
    void reports_a_locked_document() {
        assertThat(make("preview", "application/pdf", sample("locked.pdf"))).isEqualTo(new Impossible("encrypted"));
    }

    @Test
    void rejects_a_picture_with_too_many_pixels() {
        var bomb = HostileFiles.hugePng(directory, 40_000);

        assertThat(make("thumbnail", "image/png", bomb)).isEqualTo(new Impossible("too-many-pixels"));
    }

    @Test
    void kills_a_renderer_that_hangs() {
        tool.time = Duration.ofSeconds(7);
        tool.timeForEach = Duration.ZERO;

        assertThat(make("preview", "application/pdf", HostileFiles.hangingPdf(directory)))
                .isEqualTo(new Impossible("took-too-long"));
    }

    @Test
    void kills_a_renderer_that_exhausts_its_memory() {
        assertThat(make("preview", "application/pdf", HostileFiles.growingPdf(directory)))
                .isEqualTo(new Impossible("took-too-much-memory"));
    }

    @Test
    void does_not_expand_entities_without_limit() {
        assertThat(make("preview", "image/svg+xml", HostileFiles.laughingSvg(directory)))
                .isEqualTo(new Impossible("unreadable"));
    }

    @Test
    void gives_no_verdict_when_the_server_stops() {
        children.stop();

        assertThat(make("preview", "application/pdf", sample("locked.pdf"))).isEqualTo(new Interrupted());
    }

    private MakeOutcome make(String recipe, String mediaType, Path file) {
        return tool.make(List.of(aJob(recipe, mediaType, file)), file, directory, percent -> {})
                .get(0);
    }

    private static BufferedImage made(MakeOutcome outcome) throws IOException {
        assertThat(outcome).isInstanceOf(MadeRendition.class);
        var made = (MadeRendition) outcome;
        var picture = ImageIO.read(new File(made.file().toString()));
        assertThat(picture.getWidth()).isEqualTo(made.width());
        assertThat(picture.getHeight()).isEqualTo(made.height());
        return picture;
    }

    private Path sample(String name) {
        try (var bytes = PictureToolTest.class.getResourceAsStream("/samples/" + name)) {
            var file = directory.resolve(name);
            Files.copy(bytes, file);
            return file;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** Compares approximately: JPEG is lossy. */
    private static void assertColour(BufferedImage picture, int x, int y, Color expected) {
        var seen = new Color(picture.getRGB(x, y));
        int off = Math.max(
                Math.abs(seen.getRed() - expected.getRed()),
                Math.max(
                        Math.abs(seen.getGreen() - expected.getGreen()),
                        Math.abs(seen.getBlue() - expected.getBlue())));
        assertThat(off).as("colour at %d,%d is %s", x, y, seen).isLessThan(40);
    }

    private static int darkPoints(BufferedImage picture) {
        int dark = 0;
        for (int x = 0; x < picture.getWidth(); x++)
            for (int y = 0; y < picture.getHeight(); y++) if (new Color(picture.getRGB(x, y)).getRed() < 60) dark++;
        return dark;
    }
}
