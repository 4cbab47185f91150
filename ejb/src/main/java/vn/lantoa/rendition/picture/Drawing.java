package vn.lantoa.rendition.picture;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.batik.anim.dom.SAXSVGDocumentFactory;
import org.apache.batik.transcoder.TranscoderException;
import org.w3c.dom.svg.SVGDocument;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * Renders an SVG drawing as it is without its scripts and without anything that it only points at. What it points at is
 * left out, as every browser does that shows it as a picture.
 */
final class Drawing extends SAXSVGDocumentFactory {
    private Drawing() {
        super(null);
    }

    static BufferedImage render(Path file, int edge) throws IOException, TranscoderException {
        return Canvas.fit(new DrawingPainter(edge).paint(read(file)), edge);
    }

    private static SVGDocument read(Path file) throws IOException {
        try (var bytes = Files.newInputStream(file)) {
            return new Drawing().createSVGDocument("drawing:this", bytes);
        }
    }

    /** Knows the entities of SVG itself; every other one outside the document is empty. */
    @Override
    public InputSource resolveEntity(String publicId, String systemId) throws SAXException {
        var known = super.resolveEntity(publicId, systemId);
        return known == null ? new InputSource(new StringReader("")) : known;
    }
}
