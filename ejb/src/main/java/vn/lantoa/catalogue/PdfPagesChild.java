package vn.lantoa.catalogue;

import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * Main class of a child JVM that prints the text of a PDF, with a form feed after each page. A malicious input may hang
 * or crash the process or exhaust its memory; the caller enforces limits.
 */
final class PdfPagesChild {
    private static final int MOST_PAGES = 1_000;
    private static final int MOST_CHARACTERS = 500_000;

    private PdfPagesChild() {}

    /**
     * Prints the pages.
     *
     * @param args the path of the PDF
     */
    public static void main(String[] args) throws IOException {
        var answer = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.setOut(System.err);
        int left = MOST_CHARACTERS;
        try (var document = Loader.loadPDF(new File(args[0]), IOUtils.createMemoryOnlyStreamCache())) {
            int pages = Math.min(MOST_PAGES, document.getNumberOfPages());
            for (int page = 1; page <= pages && left > 0; page++) {
                var stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                var text = stripper.getText(document).replace('\f', ' ');
                answer.print(text.substring(0, Math.min(text.length(), left)) + "\f");
                left -= text.length();
            }
        }
        answer.flush();
    }
}
