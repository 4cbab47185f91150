package vn.lantoa.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class StyleSheetTest {
    private static final Pattern CLASS = Pattern.compile("(?m)^\\.([\\w-]+) \\{");

    /** Two components of the console that use the same class name by chance would affect each other. */
    @Test
    void each_class_has_one_rule() throws IOException {
        var sheet = Files.readString(Path.of("src/main/webapp/assets/lantoa.css"));

        assertThat(CLASS.matcher(sheet).results().map(MatchResult::group))
                .hasSizeGreaterThan(50)
                .doesNotHaveDuplicates();
    }
}
