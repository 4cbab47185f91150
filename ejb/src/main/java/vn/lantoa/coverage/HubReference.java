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
    private static final String ID = "([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})";
    private static final String CODED = "[0-9a-zA-Z-]{8,80}";
    private static final String SHORT = "[0-9a-hjkmnp-tv-z]{7}";
    private static final String BYTES = "[0-9a-f]{64}";
    private static final String OWN_PAGE = "/(?:dv|c)/[0-9A-Za-z][0-9A-Za-z.-]{0,59}";
    private static final Pattern EMBED = Pattern.compile("(?s)/embed/.*?" + ID + ".*");
    private static final Pattern ASSET = Pattern.compile("/a/" + ID + "(?:/v/(\\d{1,6}))?(?:/.*)?");
    private static final Pattern CODE = Pattern.compile("/q/(" + CODED + ")|/s/(" + SHORT + ")");
    private static final Pattern FILE = Pattern.compile("/f/(" + BYTES + ")(?:/.*)?");
    private static final Pattern PAGE = Pattern.compile("(" + OWN_PAGE + ")/?");
    private static final Pattern OEMBED = Pattern.compile("(?s)/oembed\\?(?:.*&)?url=([^&#]++).*");

    /** The kind of a reference, by its target. */
    public enum Kind {
        EMBED(Pattern.compile(ID)),
        COPY(Pattern.compile(ID)),
        LINK(Pattern.compile(ID)),
        SHORT_LINK(Pattern.compile(SHORT)),
        /** A link with the code that is printed on leaflets. */
        PAPER(Pattern.compile(CODED)),
        FILE(Pattern.compile(BYTES)),
        PAGE(Pattern.compile(OWN_PAGE));

        private final Pattern values;

        Kind(Pattern values) {
            this.values = values;
        }
    }

    public HubReference {
        if (!kind.values.matcher(value).matches()) throw new IllegalArgumentException("invalid value of " + kind);
    }

    /** Parses an address; empty unless the address belongs to the hub and has one of these kinds. */
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
        var lower = plain.toLowerCase(Locale.ROOT);
        var embed = EMBED.matcher(lower);
        if (embed.matches()) return Optional.of(new HubReference(Kind.EMBED, embed.group(1), 0));
        var asset = ASSET.matcher(lower);
        if (asset.matches()) {
            int version = asset.group(2) == null ? 0 : Integer.parseInt(asset.group(2));
            return Optional.of(new HubReference(Kind.LINK, asset.group(1), version));
        }
        var file = FILE.matcher(lower);
        if (file.matches()) return Optional.of(new HubReference(Kind.FILE, file.group(1), 0));
        var code = CODE.matcher(plain);
        if (code.matches() && code.group(2) != null)
            return Optional.of(new HubReference(Kind.SHORT_LINK, code.group(2), 0));
        if (code.matches()) return Optional.of(new HubReference(Kind.PAPER, code.group(1), 0));
        var page = PAGE.matcher(plain);
        return page.matches() ? Optional.of(new HubReference(Kind.PAGE, page.group(1), 0)) : Optional.empty();
    }

    private HubReference embedded() {
        return kind == Kind.LINK ? new HubReference(Kind.EMBED, value, version) : this;
    }

    private static String site(URI hub) {
        return site(hub.toString());
    }

    /**
     * Returns the host in lower case and the path, without the scheme, because portals link with both http and https.
     */
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
