package vn.lantoa.rendition.picture;

import java.util.List;
import java.util.stream.Collectors;
import vn.lantoa.asset.MetadataField;
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

    /** Fields that a brief packet omits. */
    private static final List<MetadataField> OMITTED =
            List.of(MetadataField.DESCRIPTION, MetadataField.CREATOR, MetadataField.ALTERNATIVE_TEXT);

    private final Credits credits;
    private final boolean brief;
    private final StringBuilder packet = new StringBuilder(HEAD);

    private XmpPacket(Credits credits, boolean brief) {
        this.credits = credits;
        this.brief = brief;
    }

    static String of(Credits credits) {
        return new XmpPacket(credits, false).write();
    }

    /**
     * Returns the packet of a small picture: without description, creator and alternative text, and in one language.
     */
    static String brief(Credits credits) {
        return new XmpPacket(credits, true).write();
    }

    private String write() {
        plain("dc:identifier", credits.identifier());
        for (var property : MetadataField.XMP) {
            if (brief && OMITTED.contains(property.field())) continue;
            var value = property.field().read(credits.texts());
            switch (property.name()) {
                case "dc:creator" -> sequence(property.name(), value);
                case "photoshop:Credit", "Iptc4xmpExt:DigitalSourceType" -> plain(property.name(), value);
                default -> worded(property.name(), value);
            }
            if (property.field() == MetadataField.LICENSE) plain("xmpRights:WebStatement", credits.page());
        }
        return packet.append("</rdf:Description></rdf:RDF></x:xmpmeta>\n<?xpacket end=\"r\"?>")
                .toString();
    }

    /** Returns the credits in the legacy fields, one per line. */
    static String oldFields(Credits credits) {
        return MetadataField.IIM.stream()
                .filter(one -> !one.field().read(credits.texts()).isBlank())
                .map(one ->
                        one.name() + "\t" + one.field().read(credits.texts()).replaceAll("\\s+", " "))
                .collect(Collectors.joining("\n"));
    }

    private void sequence(String name, String value) {
        if (!value.isBlank()) element(name, "<rdf:Seq><rdf:li>" + escaped(value) + "</rdf:li></rdf:Seq>");
    }

    private void plain(String name, String value) {
        if (!value.isBlank()) element(name, escaped(value));
    }

    /** Writes a text twice: in the language of the asset, and as the default; briefly as the default only. */
    private void worded(String name, String value) {
        if (value.isBlank()) return;
        var text = escaped(value) + "</rdf:li>";
        var own = brief ? "" : "<rdf:li xml:lang=\"" + credits.language() + "\">" + text;
        element(name, "<rdf:Alt><rdf:li xml:lang=\"x-default\">" + text + own + "</rdf:Alt>");
    }

    private void element(String name, String content) {
        packet.append('<').append(name).append('>').append(content);
        packet.append("</").append(name).append(">\n");
    }

    /** Returns the text escaped, without characters that XML forbids. */
    private static String escaped(String text) {
        return text.replaceAll("[\\p{Cc}&&[^\\n\\t]]|[\\uFFFE\\uFFFF]", "")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;");
    }
}
