package vn.lantoa.rendition.picture;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * Main class of a child JVM that writes the text of a PDF as JSON, page by page, {@code
 * {"pages":[{"number":1,"text":"…"}], "cut":false}}. Input may be malicious, so the caller sets limits.
 */
final class TextChild {
    private static final int REFUSED = 1;

    private final Writer out;
    private int left;

    private TextChild(Writer out, int left) {
        this.out = out;
        this.left = left;
    }

    /** @param args the file, the maximum number of pages, the maximum number of characters, the file to write */
    public static void main(String[] args) throws IOException {
        int exit = REFUSED;
        try (var document = Loader.loadPDF(
                        Path.of(args[0]).toFile(), "", null, null, IOUtils.createTempFileOnlyStreamCache());
                BufferedWriter out = Files.newBufferedWriter(Path.of(args[3]))) {
            new TextChild(out, Integer.parseInt(args[2])).write(document, Integer.parseInt(args[1]));
            exit = 0;
        } catch (InvalidPasswordException e) {
            System.out.println("encrypted");
        } catch (IOException | RuntimeException | StackOverflowError e) {
            System.err.println(e);
            System.out.println("unreadable");
        }
        System.exit(exit);
    }

    private void write(PDDocument document, int mostPages) throws IOException {
        int last = Math.min(document.getNumberOfPages(), mostPages);
        out.write("{\"pages\":[");
        int page = 1;
        for (; page <= last && left > 0; page++) {
            if (page > 1) out.write(",");
            out.write("{\"number\":" + page + ",\"text\":\"");
            quote(text(document, page));
            out.write("\"}");
        }
        boolean cut = left <= 0 || last < document.getNumberOfPages();
        out.write("],\"cut\":" + cut + "}\n");
    }

    private String text(PDDocument document, int page) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setSortByPosition(false);
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        var text = Normalizer.normalize(stripper.getText(document), Normalizer.Form.NFC)
                .strip();
        var fitting = text.substring(0, Math.min(left, text.length()));
        left -= text.length();
        return fitting;
    }

    private void quote(String text) throws IOException {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') out.write("\\" + c);
            else if (c == '\n') out.write("\\n");
            else if (c < ' ' || Character.isSurrogate(c)) out.write(String.format("\\u%04x", (int) c));
            else out.write(c);
        }
    }
}
