package vn.lantoa.embed;

import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import vn.lantoa.asset.AssetId;
import vn.lantoa.kernel.HubAddress;

/**
 * Address of the hub that can be embedded.
 *
 * @param asset id of the asset; empty for a collection
 * @param language requested language, or empty
 * @param collection query of a collection; empty for an asset
 * @param service code of the public service of a collection, or empty
 */
record EmbedAddress(String asset, String language, String collection, String service) {
    private static final int LONGEST = 2_000;
    private static final String ID = "([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})";
    private static final Pattern ASSET = Pattern.compile("/(?:a|embed)/" + ID + "(?:/v/[1-9][0-9]{0,8})?/?");
    private static final Pattern SERVICE = Pattern.compile("/dv/([0-9A-Za-z][0-9A-Za-z.-]{0,39})/?");
    private static final Pattern COLLECTION = Pattern.compile("/embed/collection/?");
    private static final Pattern LANGUAGE = Pattern.compile("(?s)(?:^|.*&)lang=([A-Za-z0-9-]{2,35})(?:&.*|$)");

    /** Parses an address. The scheme is ignored, because browsers and chats display addresses in different ways. */
    public static Optional<EmbedAddress> find(String text, HubAddress hub) {
        if (text.length() > LONGEST) return Optional.empty();
        try {
            var uri = URI.create(text.strip());
            if (uri.getRawAuthority() == null
                    || !uri.getRawAuthority().equalsIgnoreCase(hub.url().getRawAuthority())) return Optional.empty();
            return find(uri.getRawPath(), uri.getRawQuery() == null ? "" : uri.getRawQuery());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<EmbedAddress> find(String path, String query) {
        if (COLLECTION.matcher(path).matches()) return Optional.of(new EmbedAddress("", "", query, ""));
        var service = SERVICE.matcher(path);
        if (service.matches())
            return Optional.of(new EmbedAddress("", "", "service=" + service.group(1), service.group(1)));
        var asset = ASSET.matcher(path);
        if (!asset.matches()) return Optional.empty();
        var language = LANGUAGE.matcher(query);
        return Optional.of(new EmbedAddress(asset.group(1), language.matches() ? language.group(1) : "", "", ""));
    }

    boolean isCollection() {
        return asset.isEmpty();
    }

    AssetId id() {
        return new AssetId(UUID.fromString(asset));
    }
}
