package vn.lantoa.field;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.lantoa.system.MainJob;
import vn.lantoa.system.TheProduct;

/** A site embeds with a third-party program: @extractus/oembed-extractor of npm. */
@Tag("field")
class EmbedConsumerIT {
    private static final String TITLE = "Tin cho phần mềm lạ";

    @Test
    void discovery_and_provider_list_give_the_same_embed() throws Exception {
        var job = MainJob.begin(TheProduct.uri(), "news-text", TITLE);
        job.uploader()
                .saveDraft(
                        job.asset(),
                        Json.createObjectBuilder().add("text", "Nội dung.").build());
        job.submitApproveRelease();
        var hub = TheProduct.uri();

        List<String> values;
        try (var program = Program.node(
                "embed.mjs",
                hub.resolve("/a/" + job.asset()).toString(),
                hub.resolve("/oembed/providers.json").toString())) {
            values = program.lines();
        }

        assertThat(values).hasSize(2);
        for (var line : values) {
            var answer = read(line);
            assertThat(answer.getString("title")).isEqualTo(TITLE);
            assertThat(answer.getString("type")).isEqualTo("rich");
            assertThat(answer.getInt("width")).isLessThanOrEqualTo(400);
            assertThat(answer.getString("html")).contains("/embed/" + job.asset());
        }
    }

    private static JsonObject read(String line) {
        try (var reader = Json.createReader(new StringReader(line))) {
            return reader.readObject();
        }
    }
}
