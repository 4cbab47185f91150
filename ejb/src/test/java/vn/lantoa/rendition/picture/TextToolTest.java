package vn.lantoa.rendition.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lantoa.rendition.JobFixtures.aJob;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import vn.lantoa.asset.child.Programs;
import vn.lantoa.asset.inspection.HostileFiles;
import vn.lantoa.rendition.MakeOutcome;
import vn.lantoa.rendition.MakeOutcome.Impossible;
import vn.lantoa.rendition.MakeOutcome.MadeRendition;

@Timeout(120)
class TextToolTest {
    @TempDir
    Path directory;

    private final TextTool tool = new TextTool();

    @BeforeEach
    void set_up() {
        tool.children = Programs.children();
        tool.config = Programs.config(directory);
    }

    @Test
    void writes_the_text_of_each_page() throws Exception {
        var text = text(make(sample("leaflet.pdf")));

        assertThat(text.getBoolean("cut")).isFalse();
        assertThat(text.getJsonArray("pages")).isNotEmpty();
        assertThat(text.getJsonArray("pages").getJsonObject(0).getInt("number")).isEqualTo(1);
        assertThat(text.getJsonArray("pages").getJsonObject(0).getString("text"))
                .contains("dịch vụ công");
    }

    @Test
    void reads_five_thousand_pages_without_running_scripts() throws Exception {
        var text = text(make(HostileFiles.longPdf(directory, 5001)));

        assertThat(text.getJsonArray("pages")).hasSize(5000);
        assertThat(text.getBoolean("cut")).isTrue();
    }

    @Test
    void reports_why_there_is_no_text() throws Exception {
        assertThat(make(sample("locked.pdf"))).isEqualTo(new Impossible("encrypted"));
        assertThat(make(Files.writeString(directory.resolve("no.pdf"), "%PDF-1.7 not really")))
                .isEqualTo(new Impossible("unreadable"));
        tool.time = Duration.ofSeconds(6);
        assertThat(make(HostileFiles.growingPdf(directory)))
                .isIn(new Impossible("took-too-much-memory"), new Impossible("took-too-long"));
    }

    private MakeOutcome make(Path file) throws Exception {
        var own = Files.createTempDirectory(directory, "own");
        return tool.make(List.of(aJob("text", "application/pdf", file)), file, own, percent -> {})
                .get(0);
    }

    private Path sample(String name) throws Exception {
        try (var bytes = TextToolTest.class.getResourceAsStream("/samples/" + name)) {
            var file = directory.resolve(name);
            Files.copy(bytes, file);
            return file;
        }
    }

    private static JsonObject text(MakeOutcome outcome) throws Exception {
        assertThat(outcome).isInstanceOf(MadeRendition.class);
        try (var reader = Json.createReader(Files.newBufferedReader(((MadeRendition) outcome).file()))) {
            return reader.readObject();
        }
    }
}
