package vn.lantoa.asset.tika;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lantoa.asset.Fact;
import vn.lantoa.asset.Inspection;
import vn.lantoa.asset.Inspection.Broken;
import vn.lantoa.asset.Inspection.GaveUp;
import vn.lantoa.asset.Inspection.Harmful;
import vn.lantoa.asset.Inspection.InspectionFacts;
import vn.lantoa.asset.Inspection.Locked;
import vn.lantoa.asset.Inspection.Unreadable;
import vn.lantoa.asset.child.Children;
import vn.lantoa.asset.child.Programs;
import vn.lantoa.asset.inspection.HostileFiles;

/** The real inspector in its real child JVM, on ordinary files and on files made by attackers. */
@Timeout(180)
class TikaInspectorTest {
    private static final Harmful ENTITIES = new Harmful("image/svg+xml", "declares-entities");

    @TempDir
    Path directory;

    private final Children children = Programs.children();
    private final TikaInspector inspector = new TikaInspector();

    @BeforeEach
    void set_up() {
        inspector.children = children;
        inspector.config = Programs.config(directory);
    }

    @Test
    void extracts_the_text_of_a_leaflet() {
        assertThat(facts(sample("leaflet.pdf"), "tờ rơi.pdf"))
                .containsEntry(Fact.DETECTED_TYPE, "application/pdf")
                .containsEntry(Fact.TITLE, "Sổ tay dịch vụ công trực tuyến")
                .containsEntry(Fact.AUTHOR, "Sở Khoa học và Công nghệ")
                .containsEntry(Fact.PAGES, "2")
                .containsEntry(Fact.LANGUAGE, "vi")
                .containsEntry(Fact.PDF_LANGUAGE, "vi")
                .containsEntry(Fact.PDF_TAGGED, "true")
                .containsEntry(Fact.ACTIVE_CONTENT, "javascript")
                .containsEntry(Fact.EMBEDDED_FILES, "1")
                .hasEntrySatisfying(Fact.TEXT, text -> assertThat(text).contains("Cổng dịch vụ công quốc gia"));
    }

    @Test
    void finds_no_tags_no_language_and_no_title_in_a_document_without_them() {
        assertThat(facts(HostileFiles.longPdf(directory, 1), "trống.pdf"))
                .containsEntry(Fact.PAGES, "1")
                .doesNotContainEntry(Fact.PDF_TAGGED, "true")
                .doesNotContainKeys(Fact.PDF_LANGUAGE, Fact.TITLE);
    }

    @Test
    void recognises_a_locked_document() {
        assertThat(inspect(sample("locked.pdf"), "locked.pdf")).isEqualTo(new Locked("application/pdf"));
    }

    @Test
    void rotates_a_photo_upright_and_warns_of_its_location() {
        assertThat(facts(sample("sideways.jpg"), "ảnh.jpg"))
                .containsEntry(Fact.DETECTED_TYPE, "image/jpeg")
                .containsEntry(Fact.WIDTH, "120")
                .containsEntry(Fact.HEIGHT, "160")
                .containsEntry(Fact.LOCATION, "true");
    }

    @Test
    void composes_text() throws Exception {
        var file = Files.writeString(directory.resolve("text"), "\u0110o\u0323\u0302c cu\u031b\u0323c");

        assertThat(facts(file, "a.txt")).containsEntry(Fact.TEXT, "Độc cực");
    }

    @Test
    void truncates_long_texts() throws Exception {
        var file = Files.writeString(directory.resolve("text"), "Dịch vụ công trực tuyến. ".repeat(20_000));

        assertThat(facts(file, "a.txt"))
                .containsEntry(Fact.TEXT_CUT, "true")
                .hasEntrySatisfying(Fact.TEXT, text -> assertThat(text).hasSizeBetween(150_000, 200_000));
    }

    @Test
    void names_the_type_of_an_unreadable_file() throws Exception {
        var file = Files.writeString(directory.resolve("broken"), "%PDF-1.7\nnothing that follows makes sense");

        assertThat(inspect(file, "broken.pdf")).isEqualTo(new Unreadable("application/pdf"));
    }

    @Test
    void ignores_the_file_name() throws Exception {
        var file = Files.writeString(directory.resolve("page"), "<!DOCTYPE html><html><body>hi</body></html>");

        assertThat(facts(file, "leaflet.pdf")).containsEntry(Fact.DETECTED_TYPE, "text/html");
    }

    @Test
    void kills_a_parser_that_hangs() {
        inspector.time = Duration.ofSeconds(7);
        var before = System.nanoTime();

        var inspection = inspect(HostileFiles.hangingPdf(directory), "hanging.pdf");

        assertThat(inspection).isEqualTo(new GaveUp("inspector-timeout"));
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(15));
    }

    @Test
    void reads_the_size_of_a_huge_picture_without_decoding_it() {
        assertThat(inspect(HostileFiles.hugePng(directory, 40_000), "huge.png"))
                .isEqualTo(new Harmful("image/png", "too-many-pixels"));
        assertThat(facts(HostileFiles.hugePng(directory, 15_000), "large.png")).containsEntry(Fact.WIDTH, "15000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "gif", "gif-frame", "jpeg", "webp", "tiff"})
    void rejects_pictures_of_any_format_with_too_many_pixels(String format) {
        assertThat(inspect(HostileFiles.hugeHeader(directory, format), "huge"))
                .isInstanceOfSatisfying(
                        Harmful.class, harmful -> assertThat(harmful.reason()).isEqualTo("too-many-pixels"));
    }

    @Test
    void does_not_open_nested_zips() {
        assertThat(facts(HostileFiles.nestedZip(directory), "nested.zip")).containsEntry(Fact.EMBEDDED_FILES, "1");
    }

    @Test
    void does_not_expand_entities_without_limit() {
        assertThat(inspect(HostileFiles.laughingSvg(directory), "a.svg")).isEqualTo(ENTITIES);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE svg [<!ENTITY a \"b\">]>",
                "<?xml version='1.0'?><!-- [ --><!DOCTYPE svg PUBLIC '-//W3C//DTD SVG 1.1//EN' 'x.dtd' [\n<!ENTITY % a 'b'>]>",
                "<!DOCTYPE svg [<!ELEMENT a ANY><!ENTITY a SYSTEM 'file:///etc/passwd'>]>"
            })
    void refuses_a_drawing_that_declares_an_entity(String prolog) throws Exception {
        assertThat(inspect(svg(prolog, UTF_8), "a.svg")).isEqualTo(ENTITIES);
        assertThat(inspect(svg(prolog, UTF_16), "a.svg")).isEqualTo(ENTITIES);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<?xml version='1.0'?><!-- <!ENTITY a 'b'> -->",
                "<!DOCTYPE svg PUBLIC '-//W3C//DTD SVG 1.1//EN' 'http://127.0.0.1:9/svg11.dtd'>",
                "<!DOCTYPE svg [<!ELEMENT a ANY>]>"
            })
    void accepts_a_drawing_with_another_document_type_or_none(String prolog) throws Exception {
        assertThat(facts(svg(prolog, UTF_8), "a.svg")).containsEntry(Fact.DETECTED_TYPE, "image/svg+xml");
    }

    private Path svg(String prolog, Charset charset) throws IOException {
        var text = prolog + "<svg xmlns='http://www.w3.org/2000/svg'><text>a</text></svg>";
        return Files.writeString(directory.resolve("a.svg"), text, charset);
    }

    @Test
    void includes_no_local_files_in_the_text() {
        var inspection = inspect(HostileFiles.curiousSvg(directory, "http://127.0.0.1:9"), "a.svg");

        assertThat(inspection.toString()).doesNotContain("root:");
    }

    @Test
    void gives_no_verdict_when_the_server_stops() {
        children.stop();

        assertThat(inspect(sample("locked.pdf"), "a.pdf")).isInstanceOf(Broken.class);
    }

    private Map<String, String> facts(Path file, String name) {
        var inspection = inspect(file, name);
        assertThat(inspection).isInstanceOf(InspectionFacts.class);
        return ((InspectionFacts) inspection).facts();
    }

    private Inspection inspect(Path file, String name) {
        try {
            return inspector.inspect(file, name, Files.createTempDirectory(directory, "work"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path sample(String name) {
        try (InputStream bytes = TikaInspectorTest.class.getResourceAsStream("/samples/" + name)) {
            var file = directory.resolve(name);
            Files.copy(bytes, file);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
