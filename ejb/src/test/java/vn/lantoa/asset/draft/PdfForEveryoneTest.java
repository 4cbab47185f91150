package vn.lantoa.asset.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class PdfForEveryoneTest {
    private static final String PDF = "application/pdf";

    @Test
    void a_pdf_with_tags_language_and_title_has_no_warning() {
        var facts = Map.of("pages", "2", "pdf-tagged", "true", "pdf-language", "vi", "title", "Tờ gấp");

        assertThat(PdfForEveryone.lacking(PDF, facts)).isEmpty();
    }

    @Test
    void everything_missing_is_reported_at_once() {
        assertThat(PdfForEveryone.lacking(PDF, Map.of("pages", "2", "pdf-tagged", "false", "title", " ")))
                .containsExactly("tags", "language", "title-missing");
    }

    @Test
    void other_and_unread_files_have_no_warning() {
        assertThat(PdfForEveryone.lacking(PDF, Map.of())).isEmpty();
        assertThat(PdfForEveryone.lacking("image/png", Map.of("pages", "1"))).isEmpty();
    }
}
