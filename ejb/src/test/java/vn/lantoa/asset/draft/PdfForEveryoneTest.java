package vn.lantoa.asset.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class PdfForEveryoneTest {
    private static final String PDF = "application/pdf";

    @Test
    void a_paper_with_tags_language_and_title_lacks_nothing() {
        var facts = Map.of("pages", "2", "pdf-tagged", "true", "pdf-language", "vi", "title", "Tờ gấp");

        assertThat(PdfForEveryone.lacking(PDF, facts)).isEmpty();
    }

    @Test
    void all_that_is_missing_is_said_at_once() {
        assertThat(PdfForEveryone.lacking(PDF, Map.of("pages", "2", "pdf-tagged", "false", "title", " ")))
                .containsExactly("tags", "language", "title-missing");
    }

    @Test
    void of_what_is_no_paper_or_was_not_read_nothing_is_said() {
        assertThat(PdfForEveryone.lacking(PDF, Map.of())).isEmpty();
        assertThat(PdfForEveryone.lacking("image/png", Map.of("pages", "1"))).isEmpty();
    }
}
