package vn.lantoa.report.document.typeset;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** A font whose letters are drawn as outlines. Lengths are in ems. */
final class ChartFont {
    private final TrueTypeFont font;
    private final CmapLookup letters;

    private ChartFont(TrueTypeFont font) throws IOException {
        this.font = font;
        this.letters = font.getUnicodeCmapLookup();
    }

    static ChartFont of(Path file) throws IOException {
        return new ChartFont(new TTFParser().parse(new RandomAccessReadBuffer(Files.readAllBytes(file))));
    }

    double width(String text) throws IOException {
        double width = 0;
        for (int sign : text.codePoints().toArray()) width += font.getAdvanceWidth(letters.getGlyphId(sign));
        return width / font.getUnitsPerEm();
    }

    /** Returns the outlines of a line whose baseline starts at this point; {@code em} is in pixels. */
    Path2D outlines(String line, double em, double x, double y) throws IOException {
        var scale = em / font.getUnitsPerEm();
        var whole = new Path2D.Double(Path2D.WIND_NON_ZERO);
        double at = 0;
        for (int sign : line.codePoints().toArray()) {
            var glyph = letters.getGlyphId(sign);
            var shape = font.getGlyph().getGlyph(glyph);
            var place = new AffineTransform(scale, 0, 0, -scale, x + at * scale, y);
            if (shape != null) whole.append(shape.getPath().getPathIterator(place), false);
            at += font.getAdvanceWidth(glyph);
        }
        return whole;
    }
}
