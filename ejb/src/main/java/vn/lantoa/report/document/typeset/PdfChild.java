package vn.lantoa.report.document.typeset;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.GregorianCalendar;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Main class of a child JVM that converts an XHTML page to tagged PDF/A-2a (ISO 19005-2). The fonts and the colour
 * profile are in the folder of the page.
 */
final class PdfChild {
    private static final String FAMILY = "Liberation Serif";
    private static final int REGULAR = 400;
    private static final int BOLD = 700;
    private static final Pattern CREATED = Pattern.compile("(<xmp:CreateDate>)[^<]*");

    private PdfChild() {}

    /** Converts the page. The arguments are the page, the time of its content, and the output file. */
    public static void main(String[] args) throws IOException {
        var page = Path.of(args[0]);
        var at = Instant.parse(args[1]).truncatedTo(ChronoUnit.SECONDS);
        try (var renderer = builder(page).buildPdfRenderer();
                var document = renderer.createPDFKeepOpen()) {
            for (var place : renderer.findPagePositionsByID(Pattern.compile("signature")))
                SignatureField.add(
                        document, place.getPageNo(), place.getX(), place.getY(), place.getWidth(), place.getHeight());
            settle(document, at);
            // without object streams, so that the same objects are written in the same order
            document.save(Path.of(args[2]).toFile(), CompressParameters.NO_COMPRESSION);
        }
    }

    private static PdfRendererBuilder builder(Path page) throws IOException {
        var builder = new PdfRendererBuilder();
        builder.usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_2_A);
        builder.usePdfUaAccessbility(true);
        builder.useColorProfile(Files.readAllBytes(page.resolveSibling("srgb.icc")));
        builder.withProducer("LanToa");
        builder.withHtmlContent(Files.readString(page), null);
        builder.toStream(OutputStream.nullOutputStream());
        font(builder, page, "Regular", REGULAR, FontStyle.NORMAL);
        font(builder, page, "Bold", BOLD, FontStyle.NORMAL);
        font(builder, page, "Italic", REGULAR, FontStyle.ITALIC);
        font(builder, page, "BoldItalic", BOLD, FontStyle.ITALIC);
        return builder;
    }

    private static void font(PdfRendererBuilder builder, Path page, String face, int weight, FontStyle style) {
        var file = page.resolveSibling("LiberationSerif-" + face + ".ttf").toFile();
        builder.useFont(file, FAMILY, weight, style, true);
    }

    /** Sets the time of the content everywhere the PDF would state its creation time. */
    private static void settle(PDDocument document, Instant at) throws IOException {
        document.setDocumentId(at.toEpochMilli());
        var information = document.getDocumentInformation();
        information.setCreationDate(GregorianCalendar.from(at.atZone(ZoneOffset.UTC)));
        var metadata = document.getDocumentCatalog().getMetadata();
        var text = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
        metadata.importXMPMetadata(CREATED.matcher(text).replaceAll("$1" + at).getBytes(StandardCharsets.UTF_8));
    }
}
