package vn.lantoa.press.item;

import java.io.StringWriter;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writer of XML elements in sequence. Attributes are given as pairs of name and value; attributes with an empty value
 * are omitted.
 */
final class XmlOut {
    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter out;

    /** Content of an element: children or text. */
    @FunctionalInterface
    interface Inside {
        void write() throws XMLStreamException;
    }

    /** Starts a document with the root element in the namespace, declaring further prefixes. */
    XmlOut(String root, String namespace, Map<String, String> prefixes) {
        try {
            out = FACTORY.createXMLStreamWriter(text);
            out.writeStartDocument("UTF-8", "1.0");
            out.writeStartElement(root);
            out.writeDefaultNamespace(namespace);
            for (var prefix : prefixes.entrySet()) out.writeNamespace(prefix.getKey(), prefix.getValue());
        } catch (XMLStreamException e) {
            throw fault(e);
        }
    }

    /** Writes an element with content. */
    XmlOut in(String name, Inside inside, String... attributes) {
        try {
            out.writeStartElement(name);
            attributes(attributes);
            inside.write();
            out.writeEndElement();
            return this;
        } catch (XMLStreamException e) {
            throw fault(e);
        }
    }

    /** Writes an element in another namespace, which becomes the default namespace inside the element. */
    XmlOut of(String namespace, String name, Inside inside) {
        return in(name, inside, "xmlns", namespace);
    }

    /** Writes an attribute of the element that was begun last, unless the value is empty. */
    XmlOut attribute(String name, String value) {
        try {
            attributes(name, value);
            return this;
        } catch (XMLStreamException e) {
            throw fault(e);
        }
    }

    /** Writes the text of the element that was begun last. */
    void characters(String value) throws XMLStreamException {
        out.writeCharacters(Terms.clean(value));
    }

    /** Writes an element with text, unless the text is blank. */
    XmlOut text(String name, String value, String... attributes) {
        return value.isBlank() ? this : in(name, () -> characters(value), attributes);
    }

    /** Writes an empty element. */
    XmlOut empty(String name, String... attributes) {
        return in(name, () -> {}, attributes);
    }

    /** Ends the document and returns it. */
    String end() {
        try {
            out.writeEndDocument();
            out.close();
            return text.toString();
        } catch (XMLStreamException e) {
            throw fault(e);
        }
    }

    private void attributes(String... pairs) throws XMLStreamException {
        for (int i = 0; i + 1 < pairs.length; i += 2) {
            if (pairs[i + 1].isEmpty()) continue;
            if (pairs[i].equals("xmlns")) out.writeDefaultNamespace(pairs[i + 1]);
            else out.writeAttribute(pairs[i], Terms.clean(pairs[i + 1]));
        }
    }

    private static IllegalStateException fault(XMLStreamException e) {
        return new IllegalStateException("cannot write into memory", e);
    }
}
