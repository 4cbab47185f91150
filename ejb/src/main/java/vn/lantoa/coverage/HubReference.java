package vn.lantoa.coverage;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.lantoa.kernel.HubAddress;

/**
 * An address of the hub, found in a page of another site.
 *
 * @param value the asset's id, the code, the hash, or the path
 * @param version the version that the address names; 0 if it names none
 */
public record HubReference(Kind kind, String value, int version) {
    private static final String ID = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}";
    private static final String CODED = "[0-9a-zA-Z-]{8,80}";
    private static final String SHORT = "[0-9a-hjkmnp-tv-z]{7}";
    private static final String BYTES = "[0-9a-f]{64}";
    private static final String OWN_PAGE = "/(?:dv|c)/[0-9A-Za-z][0-9A-Za-z.-]{0,59}";
    private static final Pattern OEMBED = Pattern.compile("(?s)/oembed\\?(?:.*&)?url=([^&#]++).*");

    /** The target of a reference, and its kind. The case of a path matters from short links on. */
    public enum Kind {
        EMBED(ID, "(?s)/embed/.*?(" + ID + ").*"),
        /** Has no path of its own. */
        COPY(ID, "(" + ID + ")"),
        LINK(ID, "/a/(" + ID + ")(?:/v/(\\d{1,6}))?(?:/.*)?"),
        FILE(BYTES, "/f/(" + BYTES + ")(?:/.*)?"),
        SHORT_LINK(SHORT, "/s/(" + SHORT + ")"),
        /** A link with the code that is printed on paper. */
        PAPER(CODED, "/q/(" + CODED + ")"),
        PAGE(OWN_PAGE, "(" + OWN_PAGE + ")/?");

        private final Pattern values;
        private final Pattern paths;

        Kind(String values, String paths) {
            this.values = Pattern.compile(values);
            this.paths = Pattern.compile(paths);
        }

        private Optional<HubReference> read(String path) {
            var found = paths.matcher(compareTo(SHORT_LINK) < 0 ? path.toLowerCase(Locale.ROOT) : path);
            if (!found.matches()) return Optional.empty();
            var version = found.groupCount() > 1 ? found.group(2) : null;
            return Optional.of(new HubReference(this, found.group(1), version == null ? 0 : Integer.parseInt(version)));
        }
    }

    public HubReference {
        if (!kind.values.matcher(value).matches()) throw new IllegalArgumentException("not of a " + kind);
    }

    /** Parses an address; empty if it is not an address of the hub, or leads to nothing that is matched. */
    public static Optional<HubReference> of(String address, HubAddress hub) {
        return Stream.of(hub.url(), hub.filesUrl())
                .map(HubReference::site)
                .filter(site -> site(address).startsWith(site + "/"))
                .findFirst()
                .flatMap(site -> read(withoutScheme(address).substring(site.length()), hub));
    }

    private static Optional<HubReference> read(String path, HubAddress hub) {
        var oembed = OEMBED.matcher(path);
        if (oembed.matches()) return of(decoded(oembed.group(1)), hub).map(HubReference::embedded);
        var plain = path.split("[?#]", 2)[0];
        return Stream.of(Kind.values())
                .flatMap(kind -> kind.read(plain).stream())
                .findFirst();
    }

    private HubReference embedded() {
        return kind == Kind.LINK ? new HubReference(Kind.EMBED, value, version) : this;
    }

    private static String site(URI hub) {
        return site(hub.toString());
    }

    /** The host in small letters and the path, without the scheme: portals link by either. */
    private static String site(String address) {
        var plain = withoutScheme(address);
        int path = plain.indexOf('/');
        return path < 0
                ? plain.toLowerCase(Locale.ROOT)
                : plain.substring(0, path).toLowerCase(Locale.ROOT) + plain.substring(path);
    }

    private static String withoutScheme(String address) {
        return address.strip().replaceFirst("(?i)^https?://", "");
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text;
        }
    }
}
