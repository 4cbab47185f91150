package vn.lantoa.field.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.lantoa.field.Program;

/** Documents and subtitles of the running product, validated by third-party programs. */
@Tag("conformance")
class DocumentsIT {
    private static final Path NPM = Path.of(System.getProperty("field.npm"));
    private static final Path CHECKER =
            Path.of("src/test/verapdf/CheckPdfUa.java").toAbsolutePath();

    /** The file for the printing house: only its colours and boxes matter, so accessibility is not checked. */
    private static final String FOR_PRINTING = "PRINT";

    /** A file as listed in the manifest of its version. */
    private record PublishedFile(String asset, String role, String name, String sha256) {}

    @Test
    void public_pdfs_conform_to_pdf_ua() throws Exception {
        assertThat(NPM.resolve("verapdf/pom.xml")).as("veraPDF").exists();
        var folder = Program.emptyWorkshop("pdf-for-everyone");
        var names = new TreeMap<String, String>();
        for (var one : pdfs())
            if (!one.role().equals(FOR_PRINTING)) names.put(written(folder, one).toString(), one.name());
        assertThat(names).hasSizeGreaterThan(5);

        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                NPM.resolve("verapdf") + "/*",
                CHECKER.toString()));
        command.addAll(names.keySet());
        try (var checker = Program.start(command.toArray(String[]::new))) {
            var values = checker.lines();
            System.out.printf("veraPDF, PDF/UA-1: %d documents for everyone%n", names.size());
            assertThat(values.stream().filter(line -> line.startsWith("checked ")))
                    .hasSameSizeAs(names.keySet());
            assertThat(values.stream().filter(line -> line.startsWith("wrong ")))
                    .isEmpty();
        }
    }

    @Test
    void qpdf_accepts_every_pdf() throws Exception {
        var folder = Program.emptyWorkshop("pdf");
        var all = pdfs();
        assertThat(all).hasSizeGreaterThan(6);
        for (var one : all)
            try (var qpdf =
                    Program.start("qpdf", "--check", written(folder, one).toString())) {
                assertThat(qpdf.lines())
                        .as(one.name())
                        .anyMatch(line -> line.startsWith("No syntax or stream encoding errors"));
            }
        System.out.printf("qpdf: %d documents%n", all.size());
    }

    @Test
    void subtitles_are_valid_webvtt() throws Exception {
        var folder = Program.emptyWorkshop("subtitles");
        var files = new ArrayList<String>();
        for (var asset : DemoHub.assets())
            for (var language : List.of("vi", "en", "km")) {
                var answer = DemoHub.get(asset + "/v/1/subtitles/" + language + ".vtt");
                if (answer.statusCode() == 200)
                    files.add(Files.write(folder.resolve(files.size() + ".vtt"), answer.body())
                            .toString());
            }
        assertThat(files).hasSizeGreaterThan(1);

        try (var parser = Program.node("check-subtitles.mjs", files.toArray(String[]::new))) {
            var values = parser.lines();
            System.out.printf("webvtt-parser: %d files of subtitles%n", files.size());
            assertThat(values).hasSameSizeAs(files).allMatch(line -> line.endsWith(" cues, 0 errors"));
        }
    }

    private static List<PublishedFile> pdfs() throws IOException, InterruptedException {
        var all = new ArrayList<PublishedFile>();
        for (var asset : DemoHub.assets())
            for (var file : manifest(asset).getJsonArray("files").getValuesAs(JsonObject.class))
                if (file.getString("mediaType").equals("application/pdf"))
                    all.add(new PublishedFile(
                            asset, file.getString("role"), file.getString("name"), file.getString("sha256")));
        return all;
    }

    private static JsonObject manifest(String asset) throws IOException, InterruptedException {
        try (var reader = Json.createReader(new ByteArrayInputStream(DemoHub.bytes(asset + "/manifest.json")))) {
            return reader.readObject();
        }
    }

    private static Path written(Path folder, PublishedFile one) throws IOException, InterruptedException {
        return Files.write(
                folder.resolve(one.sha256() + ".pdf"), DemoHub.bytes("/f/" + one.sha256() + "/" + one.name()));
    }
}
