package vn.lantoa.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import vn.lantoa.asset.child.Programs;
import vn.lantoa.catalogue.Passage.Kind;

/** The real page reader in its real child JVM. */
@Timeout(120)
class FilePassagesTest {
    @TempDir
    Path directory;

    private final FilePassages passages = new FilePassages();

    @BeforeEach
    void set_up() {
        passages.children = Programs.children();
        passages.config = Programs.config(directory);
    }

    @Test
    void reads_each_page_of_a_pdf() throws IOException {
        var file = directory.resolve("two.pdf");
        try (var document = new PDDocument()) {
            for (var text : new String[] {"may loc nuoc", "cau treo"}) {
                var page = new PDPage();
                document.addPage(page);
                try (var pen = new PDPageContentStream(document, page)) {
                    pen.beginText();
                    pen.setFont(new PDType1Font(FontName.HELVETICA), 12);
                    pen.showText(text);
                    pen.endText();
                }
            }
            document.save(file.toFile());
        }

        assertThat(passages.pages(file, directory))
                .containsExactly(new Passage(Kind.PAGE, 1, "may loc nuoc"), new Passage(Kind.PAGE, 2, "cau treo"));
    }

    @Test
    void finds_nothing_in_unreadable_files() throws IOException {
        var broken = Files.writeString(directory.resolve("broken.pdf"), "%PDF-1.7 no more");
        assertThat(passages.pages(broken, directory)).isEmpty();
    }

    @Test
    void finds_nothing_in_files_with_a_password() throws IOException {
        var locked = directory.resolve("locked.pdf");
        try (var sample = FilePassagesTest.class.getResourceAsStream("/samples/locked.pdf")) {
            Files.copy(Objects.requireNonNull(sample), locked);
        }
        assertThat(passages.pages(locked, directory)).isEmpty();
    }

    @Test
    void does_not_treat_a_stopping_server_as_an_empty_file() throws IOException {
        passages.children.stop();
        var file = Files.writeString(directory.resolve("any.pdf"), "%PDF-1.7");

        assertThatThrownBy(() -> passages.pages(file, directory)).hasMessageContaining("not read");
    }
}
