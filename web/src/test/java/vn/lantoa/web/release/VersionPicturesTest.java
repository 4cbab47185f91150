package vn.lantoa.web.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages on which officers decide show the picture of the version in question, and of no other. */
class VersionPicturesTest {
    private static final Path PAGES = Path.of("src/main/webapp/WEB-INF/pages");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "approval/parts",
                "approval/submission",
                "distribution/recall",
                "release/many",
                "release/new",
                "release/parts",
                "release/release",
                "release/withdraw"
            })
    void every_picture_names_its_version(String page) throws IOException {
        assertThat(Files.readString(PAGES.resolve(page + ".ftlh")))
                .containsPattern("/picture\\?version=|part\\.thumb \\S+ \\S*version/>")
                .doesNotContain("/picture\"")
                .doesNotContainPattern("part\\.thumb \\S+/>");
    }
}
