package vn.lantoa.web.asset.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.lantoa.web.asset.page.RenditionRow.RenditionLabel;
import vn.lantoa.web.page.Messages;

class RenditionLabelTest {
    private static final Path RECIPES = Path.of("../ejb/src/main/resources/vn/lantoa/rendition/recipes.json");

    @Test
    void every_rendition_has_a_label() throws IOException {
        var names = Pattern.compile("\"name\": \"([a-z0-9-]+)\"")
                .matcher(Files.readString(RECIPES))
                .results()
                .map((MatchResult one) -> one.group(1))
                .toList();

        assertThat(names).hasSizeGreaterThan(30).allSatisfy(name -> assertThat(
                        Messages.in("vi").has(RenditionLabel.of(name).key()))
                .as(name)
                .isTrue());
        assertThat(Messages.in("vi").has(RenditionLabel.of("hls-720-media").key()))
                .isTrue();
    }

    @Test
    void numbers_similar_renditions() {
        assertThat(RenditionLabel.of("page-12")).isEqualTo(new RenditionLabel("rendition.page", "12"));
        assertThat(RenditionLabel.of("hls-720-media")).isEqualTo(new RenditionLabel("rendition.hls-level", "720"));
        assertThat(RenditionLabel.of("og")).isEqualTo(new RenditionLabel("rendition.og", ""));
    }
}
