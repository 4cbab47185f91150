package vn.lantoa.rendition.picture;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.batik.anim.dom.SAXSVGDocumentFactory;
import org.apache.batik.transcoder.TranscoderException;
import org.w3c.dom.Element;
import org.w3c.dom.svg.SVGDocument;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Renderer of SVG drawings. Omits scripts and external references, as browsers do for SVG in an image element. */
final class Drawing extends SAXSVGDocumentFactory {
    private static final String XLINK = "http://www.w3.org/1999/xlink";
    private static final Pattern INSIDE = Pattern.compile("\\s*(#|data:).*", Pattern.DOTALL);
    private static final Pattern IMPORT = Pattern.compile("@import[^;]*+;?", Pattern.CASE_INSENSITIVE);
    private static final Pattern NUMBERS =
            Pattern.compile("\\s*+[^\\s,]++[\\s,]++[^\\s,]++[\\s,]++([0-9.]{1,12})[\\s,]++([0-9.]{1,12})\\s*+");

    private static final Pattern LENGTH = Pattern.compile("\\s*([0-9]{1,6}(?:\\.[0-9]{1,6})?)[a-z]{0,2}\\s*");
    /** The maximum edge in pixels; a larger drawing would take too much memory. */
    private static final int LONGEST_EDGE = 6000;

    private Drawing() {
        super(null);
    }

    static BufferedImage render(Path file, List<Spec> specs) throws IOException, TranscoderException {
        var drawing = read(file);
        for (var element : elements(drawing)) disarm(element);
        var root = drawing.getDocumentElement();
        giveSize(root);
        int edge = Math.min(
                LONGEST_EDGE,
                Spec.edge(specs, length(root.getAttribute("width")), length(root.getAttribute("height"))));
        return Canvas.fit(new DrawingPainter(edge).paint(drawing), edge);
    }

    /** Parses a length and ignores its unit, because only the ratio matters. Returns 1000 for an invalid length. */
    private static double length(String text) {
        var number = LENGTH.matcher(text);
        return number.matches() ? Math.max(1, Double.parseDouble(number.group(1))) : 1000;
    }

    private static SVGDocument read(Path file) throws IOException {
        try (var bytes = Files.newInputStream(file)) {
            return new Drawing().createSVGDocument("drawing:this", bytes);
        }
    }

    /** Resolves the entities of SVG itself. Any other external entity is empty. */
    @Override
    public InputSource resolveEntity(String publicId, String systemId) throws SAXException {
        var known = super.resolveEntity(publicId, systemId);
        return known == null ? new InputSource(new StringReader("")) : known;
    }

    private static List<Element> elements(SVGDocument drawing) {
        var nodes = drawing.getElementsByTagNameNS("*", "*");
        var elements = new ArrayList<Element>();
        for (int i = 0; i < nodes.getLength(); i++) elements.add((Element) nodes.item(i));
        return elements;
    }

    /**
     * Removes scripts and external references. The painter would reject the whole drawing because of a single
     * reference.
     */
    private static void disarm(Element element) {
        var name = element.getLocalName();
        var link = element.hasAttributeNS(XLINK, "href")
                ? element.getAttributeNS(XLINK, "href")
                : element.getAttribute("href");
        boolean leadsOutside = !link.isEmpty() && !INSIDE.matcher(link).matches();
        var parent = element.getParentNode();
        if (name.equals("style"))
            element.setTextContent(IMPORT.matcher(element.getTextContent()).replaceAll(""));
        // A link around a shape has no effect in a picture; the shape is kept.
        else if (parent != null && (name.equals("script") || leadsOutside && !name.equals("a")))
            parent.removeChild(element);
    }

    /** Gives a drawing without a size the size of its view box. Otherwise the painter would assume a square. */
    private static void giveSize(Element root) {
        var view = NUMBERS.matcher(root.getAttribute("viewBox"));
        if (!view.matches() || !isRelative(root.getAttribute("width")) && !isRelative(root.getAttribute("height")))
            return;
        root.setAttribute("width", view.group(1));
        root.setAttribute("height", view.group(2));
    }

    private static boolean isRelative(String length) {
        return length.isBlank() || length.contains("%");
    }
}
