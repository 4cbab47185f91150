package vn.lantoa.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The pictures of the first steps: one per step, small, with alternative text. */
class StepPicturesTest {
    private static final Path PICTURES = Path.of("src/main/webapp/assets/steps");
    private static final int MOST_BYTES = 2_000;

    @Test
    void each_step_has_a_small_passive_picture_and_a_text() throws IOException {
        var steps = Messages.in("vi").below("help.step.").keySet().stream()
                .filter(key -> !key.endsWith(".hint"))
                .collect(Collectors.toSet());

        assertThat(steps).hasSizeGreaterThan(10).allSatisfy(step -> {
            var drawing = Files.readString(
                    PICTURES.resolve(step.toLowerCase(Locale.ROOT).replace('.', '-') + ".svg"));
            assertThat(drawing).hasSizeLessThan(MOST_BYTES).doesNotContain("href", "<script", "<style", "url(");
            for (var language : UiLanguage.ALL)
                assertThat(Messages.in(language).has("help.picture." + step))
                        .as(step)
                        .isTrue();
        });
        try (var files = Files.list(PICTURES)) {
            assertThat(files.count()).isEqualTo(steps.size());
        }
    }
}
