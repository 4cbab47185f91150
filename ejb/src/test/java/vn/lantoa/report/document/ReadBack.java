package vn.lantoa.report.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import vn.lantoa.kernel.table.PlainZip;

/** Reads documents with programs that did not make them. */
final class ReadBack {
    private static final Pattern TEXT = Pattern.compile("<w:t(?: [^>]*)?>([^<]*)</w:t>");

    private ReadBack() {}

    /** A part of a DOCX or a workbook. */
    static String part(byte[] file, String name) {
        return new String(Objects.requireNonNull(PlainZip.parts(file).get(name), name), UTF_8);
    }

    /** The text of the part of a DOCX. */
    static String text(String document) {
        var text = new StringBuilder();
        TEXT.matcher(document).results().forEach(found -> text.append(found.group(1)));
        return text.toString();
    }

    /** The measure of a DOCX element. */
    static double millimetres(String document, String element, String attribute) {
        var found = Pattern.compile("<" + element + " [^>]*w:" + attribute + "=\"(\\d+)\"")
                .matcher(document);
        assertThat(found.find()).as(element + " " + attribute).isTrue();
        return Integer.parseInt(found.group(1)) / 1440.0 * 25.4;
    }

    /** Asserts that a DOCX has the paper and the margins of Decree 30/2020. */
    static void assertMeasures(String document) {
        assertThat(millimetres(document, "w:pgSz", "w")).isBetween(209.9, 210.1);
        assertThat(millimetres(document, "w:pgSz", "h")).isBetween(296.9, 297.1);
        assertThat(millimetres(document, "w:pgMar", "top")).isBetween(20.0, 25.0);
        assertThat(millimetres(document, "w:pgMar", "bottom")).isBetween(20.0, 25.0);
        assertThat(millimetres(document, "w:pgMar", "left")).isBetween(30.0, 35.0);
        assertThat(millimetres(document, "w:pgMar", "right")).isBetween(15.0, 20.01);
    }

    /** Asserts that a PDF is PDF/A-2a and PDF/UA-1, by veraPDF. */
    static void assertArchivable(byte[] pdf) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        for (var flavour : List.of(PDFAFlavour.PDFA_2_A, PDFAFlavour.PDFUA_1))
            try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                    var validator = Foundries.defaultInstance().createValidator(flavour, 5, false, false, false)) {
                var result = validator.validate(parser);
                assertThat(result.getTotalAssertions()).isPositive();
                assertThat(result.getTestAssertions())
                        .as(flavour.toString())
                        .filteredOn(one -> one.getStatus() == TestAssertion.Status.FAILED)
                        .extracting(one -> one.getRuleId().getClause() + ": " + one.getMessage() + " "
                                + one.getLocation().getContext())
                        .isEmpty();
            }
    }

    /** The content of a PDF's QR code. */
    static String code(PDDocument pdf) throws Exception {
        for (var page : pdf.getPages())
            for (var name : page.getResources().getXObjectNames())
                if (page.getResources().getXObject(name) instanceof PDImageXObject image) {
                    var text = code(image.getImage());
                    if (!text.isEmpty()) return text;
                }
        return "";
    }

    /** The content of the QR code in a picture; empty if it shows something else. */
    static String code(BufferedImage picture) {
        var pixels = picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
        var source = new RGBLuminanceSource(picture.getWidth(), picture.getHeight(), pixels);
        try {
            return new QRCodeReader()
                    .decode(new BinaryBitmap(new HybridBinarizer(source)))
                    .getText();
        } catch (ReaderException e) {
            return "";
        }
    }
}
