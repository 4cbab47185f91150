package vn.lantoa.rendition.picture;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import vn.lantoa.rendition.Credits;

/**
 * Credits as an XMP packet (ISO 16684-1) with the properties of IPTC Core and Extension, and as lines of legacy IPTC
 * fields.
 */
final class XmpPacket {
    private static final String HEAD =
            """
            <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about=""
             xmlns:dc="http://purl.org/dc/elements/1.1/"
             xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/"
             xmlns:xmpRights="http://ns.adobe.com/xap/1.0/rights/"
             xmlns:Iptc4xmpCore="http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/"
             xmlns:Iptc4xmpExt="http://iptc.org/std/Iptc4xmpExt/2008-02-29/">
            """;
    private static final String TAIL = "</rdf:Description></rdf:RDF></x:xmpmeta>\n<?xpacket end=\"r\"?>";

    private final Credits credits;
    private final StringBuilder packet = new StringBuilder(HEAD);

    private XmpPacket(Credits credits) {
        this.credits = credits;
    }

    static String of(Credits credits) {
        return new XmpPacket(credits).write();
    }

    private String write() {
        var words = credits.words();
        plain("dc:identifier", credits.identifier());
        worded("dc:title", words.title());
        worded("dc:description", words.description());
        worded("dc:rights", words.rights());
        if (!words.creator().isBlank())
            element("dc:creator", "<rdf:Seq><rdf:li>" + escaped(words.creator()) + "</rdf:li></rdf:Seq>");
        plain("photoshop:Credit", words.credit());
        worded("xmpRights:UsageTerms", credits.terms());
        plain("xmpRights:WebStatement", credits.page());
        worded("Iptc4xmpCore:AltTextAccessibility", words.alternative());
        plain("Iptc4xmpExt:DigitalSourceType", credits.sourceType());
        return packet.append(TAIL).toString();
    }

    /** Returns the credits in the legacy fields, by their names in Commons Imaging, one per line. */
    static String oldFields(Credits credits) {
        var words = credits.words();
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("OBJECT_NAME", words.title());
        fields.put("CAPTION_ABSTRACT", words.description());
        fields.put("BYLINE", words.creator());
        fields.put("CREDIT", words.credit());
        fields.put("COPYRIGHT_NOTICE", words.rights());
        return fields.entrySet().stream()
                .filter(field -> !field.getValue().isBlank())
                .map(field -> field.getKey() + "\t" + field.getValue().replaceAll("\\s+", " "))
                .collect(Collectors.joining("\n"));
    }

    private void plain(String name, String value) {
        if (!value.isBlank()) element(name, escaped(value));
    }

    /** Writes a text in the language of the asset, and as the default. */
    private void worded(String name, String value) {
        if (value.isBlank()) return;
        var text = escaped(value) + "</rdf:li>";
        element(
                name,
                "<rdf:Alt><rdf:li xml:lang=\"x-default\">" + text + "<rdf:li xml:lang=\"" + credits.language() + "\">"
                        + text + "</rdf:Alt>");
    }

    private void element(String name, String content) {
        packet.append('<').append(name).append('>').append(content);
        packet.append("</").append(name).append(">\n");
    }

    /** Returns the text escaped, without characters that XML does not permit. */
    private static String escaped(String text) {
        return text.replaceAll("[\\p{Cc}&&[^\\n\\t]]|[\\uFFFE\\uFFFF]", "")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;");
    }
}
