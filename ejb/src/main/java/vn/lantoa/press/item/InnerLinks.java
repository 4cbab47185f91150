package vn.lantoa.press.item;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import vn.lantoa.kernel.HubAddress;
import vn.lantoa.kernel.PathSegment;

/** Rewriter of links to the hub's own addresses into links to files inside a package. */
final class InnerLinks {
    private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\"'()]+[^\\s<>\"'().,;:!?]");
    private static final Pattern BY_HASH = Pattern.compile("/f/([0-9a-f]{64})(/.*)?");

    private final String hub;
    private final Map<String, String> byHash = new HashMap<>();
    private final Map<String, String> byPath = new HashMap<>();

    InnerLinks(HubAddress address, NewsItem item, List<PackedFile> files) {
        hub = address.url().toString();
        var page = "/a/" + item.head().asset().value();
        byPath.put(page, "index.html");
        for (var file : files) {
            var place = relative(file.place());
            byHash.putIfAbsent(file.item().file().sha256().hex(), place);
            if (file.item().derived())
                byPath.put(page + "/r/" + file.item().file().role(), place);
            if (file.part().equals("master")) byPath.putIfAbsent(page + "/file", place);
        }
    }

    /**
     * Piece of a text.
     *
     * @param href the target of a link; empty if the piece is not a link
     */
    public record Piece(String text, String href) {}

    /** Splits a text into pieces. Addresses become links, with relative targets if the target is inside the package. */
    List<Piece> pieces(String text) {
        var pieces = new ArrayList<Piece>();
        var match = LINK.matcher(text);
        int at = 0;
        while (match.find()) {
            if (match.start() > at) pieces.add(new Piece(text.substring(at, match.start()), ""));
            var target = target(match.group());
            pieces.add(new Piece(target, target));
            at = match.end();
        }
        if (at < text.length()) pieces.add(new Piece(text.substring(at), ""));
        return pieces;
    }

    private String target(String link) {
        if (!link.startsWith(hub + "/")) return link;
        var path = link.substring(hub.length()).split("[?#]", 2)[0];
        var hash = BY_HASH.matcher(path);
        var found = hash.matches() ? byHash.get(hash.group(1)) : byPath.get(path);
        return found == null ? link : found;
    }

    /** Returns a path inside the package as a relative link. */
    static String relative(String place) {
        var segments = new ArrayList<String>();
        for (var segment : place.split("/")) segments.add(PathSegment.of(segment));
        return String.join("/", segments);
    }
}
