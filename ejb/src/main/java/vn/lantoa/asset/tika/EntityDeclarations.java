package vn.lantoa.asset.tika;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.ext.DefaultHandler2;

/**
 * Detector of entity declarations in an XML file. A few declarations can expand to gigabytes in a program that opens
 * the file. The detector stops at the first element and reads no other file.
 */
final class EntityDeclarations extends DefaultHandler2 {
    private static final String DECLARATIONS = "http://xml.org/sax/properties/declaration-handler";

    private boolean found;

    private EntityDeclarations() {}

    static boolean areIn(Path file) throws ParserConfigurationException {
        var handler = new EntityDeclarations();
        try (var bytes = Files.newInputStream(file)) {
            var factory = SAXParserFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            var parser = factory.newSAXParser();
            parser.setProperty(DECLARATIONS, handler);
            parser.parse(bytes, handler);
        } catch (SAXException | IOException e) {
            // this handler stopped the parser, or the file is not XML, which the inspection reports elsewhere
            return handler.found;
        }
        return handler.found;
    }

    @Override
    public void internalEntityDecl(String name, String value) throws SAXException {
        found = true;
        throw new SAXException("entity declaration found");
    }

    @Override
    public void externalEntityDecl(String name, @Nullable String publicId, String systemId) throws SAXException {
        internalEntityDecl(name, systemId);
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) throws SAXException {
        throw new SAXException("no entity declaration found");
    }

    @Override
    public InputSource resolveEntity(
            String name, @Nullable String publicId, @Nullable String base, @Nullable String systemId) {
        return new InputSource(new StringReader(""));
    }
}
