package vn.lantoa.rendition.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lantoa.rendition.JobFixtures.aJob;

import com.drew.imaging.ImageMetadataReader;
import com.drew.metadata.exif.GpsDirectory;
import com.drew.metadata.iptc.IptcDirectory;
import com.drew.metadata.jfif.JfifDirectory;
import java.awt.Color;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import vn.lantoa.asset.AssetKind;
import vn.lantoa.asset.child.Programs;
import vn.lantoa.asset.ffmpeg.Films;
import vn.lantoa.asset.inspection.HostileFiles;
import vn.lantoa.rendition.Framing;
import vn.lantoa.rendition.MakeOutcome;
import vn.lantoa.rendition.MakeOutcome.Impossible;
import vn.lantoa.rendition.MakeOutcome.MadeRendition;
import vn.lantoa.rendition.RenditionJob;
import vn.lantoa.rendition.ffmpeg.FilmTools;

/** Renditions of one picture for portals, newspapers and social networks, made together. */
@Timeout(180)
class PicturesForReceiversTest {
    @TempDir
    Path directory;

    private final PictureTool tool = new PictureTool();

    @BeforeEach
    void set_up() {
        var children = Programs.children();
        tool.children = children;
        tool.config = Programs.config(directory);
        tool.still = FilmTools.still(children);
        tool.packer = FilmTools.packer(children);
    }

    @Test
    void makes_all_sizes_in_one_run_without_enlarging() throws Exception {
        var photo = png(1000, 500);

        var made = make("image/png", photo, Framing.USUAL, "jpeg-320", "webp-960", "jpeg-1280", "og", "social-9x16");

        assertThat(made.get(0)).satisfies(one -> assertSize(one, 320, 160));
        assertThat(made.get(1)).satisfies(one -> assertSize(one, 960, 480));
        assertThat(made.get(2)).isEqualTo(new Impossible("smaller-than-this"));
        assertThat(made.get(3)).satisfies(one -> assertSize(one, 952, 500));
        assertThat(made.get(4)).satisfies(one -> assertSize(one, 281, 500));
    }

    @Test
    void crops_around_the_focus() throws Exception {
        var photo = png(1000, 500);

        var left = make("image/png", photo, new Framing(false, 0.1, 0.5), "social-1x1");

        // red on the left half, blue on the right
        assertThat(colour(left.get(0), 480, 250).getRed()).isGreaterThan(200);
    }

    @Test
    void crops_nothing_with_text_up_to_the_edges() throws Exception {
        var drawing = png(1000, 500);

        var padded = make("image/png", drawing, new Framing(true, 0.5, 0.4), "social-1x1");

        assertThat(padded.get(0)).satisfies(one -> assertSize(one, 1080, 1080));
        assertThat(colour(padded.get(0), 540, 10)).isEqualTo(Color.WHITE);
        assertThat(colour(padded.get(0), 60, 540).getRed()).isGreaterThan(200);
    }

    @Test
    void writes_all_metadata_into_every_picture() throws Exception {
        var made = make("image/png", png(700, 700), Framing.USUAL, "jpeg-640", "webp-640");

        assertThat(made).allSatisfy(one -> assertThat(Files.readString(file(one), StandardCharsets.ISO_8859_1))
                .contains(utf8("Nộp hồ sơ từ nhà &amp; \"ngõ\""))
                .contains(utf8("Năm bước &lt;đơn giản&gt;"))
                .contains(utf8("<photoshop:Credit>Ảnh: Sở Khoa học và Công nghệ"))
                .contains(utf8("© 2026"))
                .contains(utf8("Ghi công (CC BY 4.0)"))
                .contains(utf8("Một bà cụ và cháu bên máy tính"))
                .contains("https://hub.example/a/1/v/2")
                .contains("digitalsourcetype/trainedAlgorithmicMedia"));
        var old = ImageMetadataReader.readMetadata(file(made.get(0)).toFile())
                .getFirstDirectoryOfType(IptcDirectory.class);
        assertThat(old.getString(IptcDirectory.TAG_OBJECT_NAME)).isEqualTo("Nộp hồ sơ từ nhà & \"ngõ\"");
        assertThat(old.getString(IptcDirectory.TAG_CREDIT)).isEqualTo("Ảnh: Sở Khoa học và Công nghệ");
    }

    @Test
    void writes_webp_readable_by_other_programs() throws Exception {
        var made = make("image/png", png(701, 351), Framing.USUAL, "webp-640");

        var read = png((MadeRendition) made.get(0));
        assertThat(List.of(read.getWidth(), read.getHeight())).containsExactly(640, 320);
        assertThat(new Color(read.getRGB(10, 10)).getRed()).isGreaterThan(200);
    }

    @Test
    void pictures_of_tiles_show_the_top_and_say_briefly_whose_they_are() throws Exception {
        var made = make("image/png", png(700, 1400), Framing.of(AssetKind.POSTER, ""), "thumbnail-webp");

        assertSize(made.get(0), 224, 168);
        assertThat(Files.readString(file(made.get(0)), StandardCharsets.ISO_8859_1))
                .contains(utf8("<photoshop:Credit>Ảnh: Sở Khoa học và Công nghệ"))
                .contains("digitalsourcetype/trainedAlgorithmicMedia")
                .doesNotContain(utf8("Một bà cụ và cháu bên máy tính"));
    }

    @Test
    void pictures_of_tiles_contain_the_point_that_an_officer_chose() throws Exception {
        var banner = picture(700, 1400, 0, 1000, 700, 400);

        var usual = make("image/png", banner, Framing.of(AssetKind.POSTER, ""), "thumbnail-webp");
        var chosen = make("image/png", banner, Framing.of(AssetKind.POSTER, "50 85"), "thumbnail-webp");

        assertThat(new Color(png((MadeRendition) usual.get(0)).getRGB(112, 84)).getRed())
                .isLessThan(50);
        assertThat(new Color(png((MadeRendition) chosen.get(0)).getRGB(112, 84)).getRed())
                .isGreaterThan(200);
    }

    @Test
    void declares_300_dpi_for_print_pictures() throws Exception {
        var made = make("image/png", png(1500, 1200), Framing.USUAL, "print");

        var head = ImageMetadataReader.readMetadata(file(made.get(0)).toFile())
                .getFirstDirectoryOfType(JfifDirectory.class);
        assertThat(head.getInt(JfifDirectory.TAG_UNITS)).isEqualTo(1);
        assertThat(head.getInt(JfifDirectory.TAG_RESX)).isEqualTo(300);
    }

    @Test
    void hides_a_photos_location() throws Exception {
        Path photo;
        try (var bytes = getClass().getResourceAsStream("/samples/sideways.jpg")) {
            photo = directory.resolve("sideways.jpg");
            Files.copy(bytes, photo);
        }
        assertThat(ImageMetadataReader.readMetadata(photo.toFile()).getFirstDirectoryOfType(GpsDirectory.class))
                .as("the sample says it")
                .isNotNull();

        var made = make("image/jpeg", photo, Framing.USUAL, "thumbnail");

        assertThat(ImageMetadataReader.readMetadata(file(made.get(0)).toFile())
                        .getFirstDirectoryOfType(GpsDirectory.class))
                .isNull();
    }

    @Test
    void converts_other_colour_profiles_to_srgb() throws Exception {
        var photo = directory.resolve("other.jpg");
        ImageIO.write(redOfAnotherProfile(), "jpeg", photo.toFile());

        var made = make("image/jpeg", photo, Framing.USUAL, "thumbnail");

        assertThat(colour(made.get(0), 50, 50)).satisfies(seen -> {
            assertThat(seen.getGreen()).isGreaterThan(200);
            assertThat(seen.getRed()).isLessThan(80);
        });
    }

    @Test
    void applies_the_colour_profile_of_tiff_and_cmyk() throws Exception {
        var photo = directory.resolve("photo.tif");
        ImageIO.write(redOfAnotherProfile(), "tiff", photo.toFile());
        var printed = Files.write(directory.resolve("print.tif"), PressFiles.tiff(0, 255, 255, 0));

        assertThat(colour(make("image/tiff", photo, Framing.USUAL, "thumbnail").get(0), 25, 25))
                .satisfies(seen -> assertThat(seen.getGreen()).isGreaterThan(200))
                .satisfies(seen -> assertThat(seen.getRed()).isLessThan(80));
        assertThat(colour(
                        make("image/tiff", printed, Framing.USUAL, "thumbnail").get(0), 25, 25))
                .satisfies(seen -> assertThat(seen.getRed()).isGreaterThan(200))
                .satisfies(seen -> assertThat(seen.getGreen()).isLessThan(80));
    }

    @Test
    void applies_the_colour_profile_of_png() throws Exception {
        var red = new BufferedImage(50, 50, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < 50; x++) for (int y = 0; y < 50; y++) red.setRGB(x, y, 0xff0000);
        var plain = directory.resolve("plain.png");
        ImageIO.write(red, "png", plain.toFile());
        var bytes = Files.readAllBytes(plain);
        var profiled = Files.write(directory.resolve("p.png"), PressFiles.withProfile(bytes, greenForRed()));
        var broken = Files.write(directory.resolve("b.png"), PressFiles.withProfile(bytes, new byte[] {1, 2, 3}));

        assertThat(colour(
                        make("image/png", profiled, Framing.USUAL, "thumbnail").get(0), 25, 25))
                .satisfies(seen -> assertThat(seen.getGreen()).isGreaterThan(200))
                .satisfies(seen -> assertThat(seen.getRed()).isLessThan(80));
        assertThat(colour(make("image/png", broken, Framing.USUAL, "thumbnail").get(0), 25, 25))
                .satisfies(seen -> assertThat(seen.getRed()).isGreaterThan(200));
    }

    @Test
    void renders_pages_and_rejects_a_missing_one() throws Exception {
        var pdf = HostileFiles.longPdf(directory, 3);

        var made = make("application/pdf", pdf, Framing.USUAL, "page-1", "page-3", "page-4");

        assertThat(made.get(0)).satisfies(one -> assertSize(one, 1200, 1200));
        assertThat(made.get(1)).isInstanceOf(MadeRendition.class);
        assertThat(made.get(2)).isEqualTo(new Impossible("unreadable"));
    }

    @Test
    void renders_several_pages_in_one_run() throws Exception {
        var pages = java.util.stream.IntStream.rangeClosed(1, 50).mapToObj(page -> "page-" + page);

        var made = make(
                "application/pdf", HostileFiles.longPdf(directory, 50), Framing.USUAL, pages.toArray(String[]::new));

        assertThat(made).hasSize(50).allSatisfy(one -> assertSize(one, 1200, 1200));
    }

    @Test
    void makes_pictures_of_a_film() throws Exception {
        var film = Films.film(directory, "film.mkv", "1280x720", "-c:v", "mpeg4");

        var made = make("video/mp4", film, Framing.USUAL, "thumbnail", "poster", "og");

        assertThat(made.get(0)).satisfies(one -> assertSize(one, 320, 180));
        assertThat(made.get(1)).satisfies(one -> assertSize(one, 1280, 720));
        assertThat(made.get(2)).satisfies(one -> assertSize(one, 1200, 630));
    }

    @Test
    void renders_possible_sizes_of_a_picture_of_1_by_100000_pixels() throws Exception {
        var made = make("image/png", HostileFiles.thinPng(directory), Framing.USUAL, "thumbnail", "jpeg-320");

        assertThat(made.get(0)).satisfies(one -> assertSize(one, 1, 320));
        assertThat(made.get(1)).isEqualTo(new Impossible("smaller-than-this"));
    }

    @Test
    void uses_the_first_frame_of_an_endless_animation() throws Exception {
        var made = make("image/gif", HostileFiles.endlessGif(directory), Framing.USUAL, "thumbnail");

        assertThat(made.get(0)).satisfies(one -> assertSize(one, 16, 16));
    }

    @Test
    void rejects_a_truncated_photo_but_accepts_a_missing_end_marker() throws Exception {
        var photo = directory.resolve("photo.jpg");
        var noise = new BufferedImage(400, 400, BufferedImage.TYPE_INT_RGB);
        var random = new java.util.Random(1);
        for (int x = 0; x < 400; x++) for (int y = 0; y < 400; y++) noise.setRGB(x, y, random.nextInt(0xffffff));
        ImageIO.write(noise, "jpeg", photo.toFile());
        var bytes = Files.readAllBytes(photo);
        var half = Files.write(directory.resolve("half.jpg"), java.util.Arrays.copyOf(bytes, bytes.length / 2));
        var endless = Files.write(directory.resolve("endless.jpg"), java.util.Arrays.copyOf(bytes, bytes.length - 2));

        assertThat(make("image/jpeg", half, Framing.USUAL, "thumbnail")).containsExactly(new Impossible("breaks-off"));
        assertThat(make("image/jpeg", endless, Framing.USUAL, "thumbnail").get(0))
                .satisfies(one -> assertSize(one, 320, 320));
    }

    @Test
    void rejects_a_truncated_picture_and_continues_with_the_next() throws Exception {
        var whole = Files.readAllBytes(png(900, 900));
        var half = Files.write(directory.resolve("half.png"), java.util.Arrays.copyOf(whole, 60));

        assertThat(make("image/png", half, Framing.USUAL, "thumbnail").get(0)).isEqualTo(new Impossible("breaks-off"));
    }

    private List<MakeOutcome> make(String mediaType, Path file, Framing framing, String... recipes) throws Exception {
        var own = Files.createTempDirectory(directory, "own");
        List<RenditionJob> jobs = Stream.of(recipes)
                .map(recipe -> aJob(recipe, mediaType, file, Map.of(), List.of(), framing))
                .toList();
        return tool.make(jobs, file, own, percent -> {});
    }

    /** Red on the left, blue on the right. */
    private Path png(int width, int height) throws Exception {
        return picture(width, height, 0, 0, width / 2, height);
    }

    /** Blue, with a red rectangle. */
    private Path picture(int width, int height, int x, int y, int redWidth, int redHeight) throws Exception {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = picture.createGraphics();
        pen.setColor(Color.BLUE);
        pen.fillRect(0, 0, width, height);
        pen.setColor(Color.RED);
        pen.fillRect(x, y, redWidth, redHeight);
        pen.dispose();
        var file = directory.resolve(width + "x" + height + ".png");
        ImageIO.write(picture, "png", file.toFile());
        return file;
    }

    /** A profile that maps red and green differently. */
    private static byte[] greenForRed() {
        var profile = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
        var text = new String(profile, StandardCharsets.ISO_8859_1);
        int red = text.indexOf("rXYZ");
        int green = text.indexOf("gXYZ");
        profile[red] = 'g';
        profile[green] = 'r';
        return profile;
    }

    private static BufferedImage redOfAnotherProfile() {
        ColorModel colours = new ComponentColorModel(
                new ICC_ColorSpace(ICC_Profile.getInstance(greenForRed())),
                false,
                false,
                ColorModel.OPAQUE,
                DataBuffer.TYPE_BYTE);
        var raster = colours.createCompatibleWritableRaster(100, 100);
        for (int x = 0; x < 100; x++) for (int y = 0; y < 100; y++) raster.setPixel(x, y, new int[] {255, 0, 0});
        return new BufferedImage(colours, raster, false, null);
    }

    private BufferedImage png(MadeRendition webp) throws Exception {
        var png = directory.resolve("read.png");
        var words = List.of(
                Programs.ffmpeg().toString(),
                "-y",
                "-v",
                "error",
                "-i",
                webp.file().toString(),
                png.toString());
        assertThat(new ProcessBuilder(words).inheritIO().start().waitFor()).isZero();
        return ImageIO.read(png.toFile());
    }

    private static String utf8(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }

    private static void assertSize(MakeOutcome outcome, int width, int height) {
        assertThat(outcome).isInstanceOf(MadeRendition.class);
        assertThat(((MadeRendition) outcome).width()).isEqualTo(width);
        assertThat(((MadeRendition) outcome).height()).isEqualTo(height);
    }

    private static Path file(MakeOutcome outcome) {
        return ((MadeRendition) outcome).file();
    }

    private static Color colour(MakeOutcome outcome, int x, int y) throws Exception {
        return new Color(ImageIO.read(file(outcome).toFile()).getRGB(x, y));
    }
}
