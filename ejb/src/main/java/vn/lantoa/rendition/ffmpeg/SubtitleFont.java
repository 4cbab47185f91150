package vn.lantoa.rendition.ffmpeg;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.Serial;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * Liberation Sans, which covers Vietnamese and comes with PDFBox. Letters are drawn as outlines, because a machine may
 * have no fonts. Lengths are in em.
 */
record SubtitleFont(TrueTypeFont font, CmapLookup letters) {
    private static final String FILE = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    /** Exception for a letter that the font lacks. */
    static final class MissingLetter extends Exception {
        @Serial
        private static final long serialVersionUID = 1;
    }

    static SubtitleFont open() throws IOException {
        try (var bytes = Objects.requireNonNull(TTFParser.class.getResourceAsStream(FILE))) {
            var font = new TTFParser().parse(new RandomAccessReadBuffer(bytes));
            return new SubtitleFont(font, font.getUnicodeCmapLookup());
        }
    }

    /**
     * Returns the text without symbols that the font lacks.
     *
     * @throws MissingLetter if the font lacks a letter or digit, because omitting it would change the meaning
     */
    String printable(String text) throws MissingLetter {
        var kept = new StringBuilder();
        for (int sign : text.codePoints().toArray()) {
            if (sign == '\n' || letters.getGlyphId(sign) != 0) kept.appendCodePoint(sign);
            else if (Character.isLetterOrDigit(sign)) throw new MissingLetter();
        }
        return kept.toString();
    }

    double width(String text) {
        try {
            double width = 0;
            for (int sign : text.codePoints().toArray()) width += font.getAdvanceWidth(letters.getGlyphId(sign));
            return width / font.getUnitsPerEm();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /**
     * Returns the outlines of a line of text that begins at this point of its baseline, with an em of this many pixels.
     */
    Path2D outlines(String line, double em, double x, double y) throws IOException {
        double scale = em / font.getUnitsPerEm();
        var whole = new Path2D.Double(Path2D.WIND_NON_ZERO);
        double at = 0;
        for (int sign : line.codePoints().toArray()) {
            int glyph = letters.getGlyphId(sign);
            var shape = font.getGlyph().getGlyph(glyph);
            var place = new AffineTransform(scale, 0, 0, -scale, x + at * scale, y);
            if (shape != null) whole.append(shape.getPath().getPathIterator(place), false);
            at += font.getAdvanceWidth(glyph);
        }
        return whole;
    }
}
