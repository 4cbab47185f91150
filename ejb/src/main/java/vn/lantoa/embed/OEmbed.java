package vn.lantoa.embed;

import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import vn.lantoa.kernel.HubJson;

/**
 * Response of oEmbed 1.0 (oembed.com, section 2.3). JSON and XML have the same members.
 *
 * @param members texts and integers, by the names and in the order of the specification
 */
public record OEmbed(Map<String, Object> members) {
    public OEmbed {
        members = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(members));
    }

    /** Returns the response as {@code application/json}. */
    public String json() {
        return HubJson.write(members);
    }

    /** Returns the response as {@code text/xml}. */
    public String xml() {
        var text = new StringWriter();
        try {
            var xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
            text.write("<?xml version=\"1.0\" encoding=\"utf-8\" standalone=\"yes\"?>\n");
            xml.writeStartElement("oembed");
            for (var member : members.entrySet()) {
                xml.writeStartElement(member.getKey());
                xml.writeCharacters(allowed(member.getValue().toString()));
                xml.writeEndElement();
            }
            xml.writeEndElement();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("cannot write XML", e);
        }
        return text.toString();
    }

    /** Returns a text without the control characters that XML 1.0 does not allow. */
    static String allowed(String text) {
        return text.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", "");
    }
}
