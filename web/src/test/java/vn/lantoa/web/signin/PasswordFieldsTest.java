package vn.lantoa.web.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The fields of all pages for typing a password, or a token instead. */
class PasswordFieldsTest {
    private static final Path PAGES = Path.of("src/main/webapp/WEB-INF/pages");
    private static final Pattern PASSWORD =
            Pattern.compile("autocomplete=.{1,2}(current|new)-password|name=\"(password|token)\"");

    @Test
    void mask_what_is_typed_on_every_page() throws IOException {
        assertThat(fields()).hasSizeGreaterThan(8).allMatch(field -> field.contains("type=\"password\""));
    }

    private static List<String> fields() throws IOException {
        try (var pages = Files.walk(PAGES)) {
            return pages.filter(Files::isRegularFile)
                    .flatMap(page -> lines(page).stream())
                    .filter(line -> PASSWORD.matcher(line).find())
                    .toList();
        }
    }

    private static List<String> lines(Path page) {
        try {
            return Files.readAllLines(page);
        } catch (IOException e) {
            throw new IllegalStateException(page.toString(), e);
        }
    }
}
