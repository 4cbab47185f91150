package vn.lantoa.coverage.crawl.jsoup;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import vn.lantoa.coverage.HubReference;
import vn.lantoa.coverage.PageKind;
import vn.lantoa.coverage.PortalDocument;
import vn.lantoa.coverage.crawl.robots.PlainAddress;

/**
 * A document as printed by {@link PageChild}, one item per line. A page may have compromised the child, so the input is
 * validated.
 */
final class DocumentLines {
    /** The line for a document that could not be read. */
    static final String UNREADABLE = "unreadable";

    /** Maximum number of accepted addresses of a kind. */
    private static final int MOST = 1000;

    private static final String REFERENCE = "reference";
    private static final String TEXT = "text";
    private static final String PICTURE = "inline";

    /** A picture as a {@code data:} URL. */
    static final Pattern INLINE = Pattern.compile(
            "data:image/[a-z]{3,9}+;base64,(?:[A-Za-z0-9+/]{4}+)++" + "(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?+");

    private DocumentLines() {}

    static List<String> of(PortalDocument document) {
        var lines = new ArrayList<String>();
        addresses(document).forEach((kind, all) -> all.forEach(one -> lines.add(kind + "\t" + one)));
        document.references()
                .forEach(one ->
                        lines.add(String.join("\t", REFERENCE, one.kind().name(), one.value(), "" + one.version())));
        document.inline().forEach(one -> lines.add(PICTURE + "\t" + one));
        lines.add(TEXT + "\t" + document.text().replaceAll("[\t\r\n]", " "));
        return lines;
    }

    private static Map<PageKind, List<String>> addresses(PortalDocument document) {
        return Map.of(
                PageKind.SITEMAP, document.sitemaps(),
                PageKind.PAGE, document.pages(),
                PageKind.FEED, document.feeds(),
                PageKind.FILE, document.files());
    }

    /**
     * Parses the lines of a document.
     *
     * @throws IllegalArgumentException if the lines are malformed
     */
    static PortalDocument read(List<String> lines) {
        var named = new ArrayList<Named>();
        var references = new ArrayList<HubReference>();
        var inline = new ArrayList<String>();
        var text = "";
        for (var line : lines) {
            var parts = line.split("\t", -1);
            if (parts.length == 2 && parts[0].equals(TEXT)) text = parts[1];
            else if (parts.length == 2 && parts[0].equals(PICTURE)) inline.add(picture(parts[1]));
            else if (parts.length == 4 && parts[0].equals(REFERENCE))
                references.add(
                        new HubReference(HubReference.Kind.valueOf(parts[1]), parts[2], Integer.parseInt(parts[3])));
            else if (parts.length == 2) named.add(new Named(PageKind.valueOf(parts[0]), address(parts[1])));
            else throw new IllegalArgumentException("malformed line");
        }
        return new PortalDocument(
                of(PageKind.SITEMAP, named),
                of(PageKind.PAGE, named),
                of(PageKind.FEED, named),
                of(PageKind.FILE, named),
                inline,
                references,
                text);
    }

    private record Named(PageKind kind, String address) {}

    private static List<String> of(PageKind kind, List<Named> named) {
        return named.stream()
                .filter(one -> one.kind() == kind)
                .limit(MOST)
                .map(Named::address)
                .toList();
    }

    private static String picture(String text) {
        if (!INLINE.matcher(text).matches()) throw new IllegalArgumentException("invalid inline picture");
        return text;
    }

    private static String address(String text) {
        if (text.length() > PlainAddress.LONGEST || URI.create(text).getHost() == null)
            throw new IllegalArgumentException("invalid page address");
        return text;
    }
}
