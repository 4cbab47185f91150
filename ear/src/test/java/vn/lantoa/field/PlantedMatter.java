package vn.lantoa.field;

import java.nio.charset.StandardCharsets;

/**
 * Content published by a portal's editor: a file or a page.
 *
 * @param kind of the use, as the figures name it
 * @param name name at the portal
 * @param extension {@code html} for a page
 * @param asset the used asset; empty for a decoy
 */
record PlantedMatter(String kind, String name, String extension, byte[] bytes, String asset, int version) {
    /** A picture of which the portal makes its own sizes; each size is a use. */
    static final String MADE_BY_PORTAL = "made-by-portal";

    boolean isPage() {
        return extension.equals("html");
    }

    String html() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    String file() {
        return name + "." + extension;
    }

    /** A use at the address with this ending. */
    Use at(String end) {
        return new Use(kind, end, asset, version);
    }

    /** A use of this kind. */
    Use at(String otherKind, String end) {
        return new Use(otherKind, end, asset, version);
    }

    /** A use that can be found. */
    record Use(String kind, String end, String asset, int version) {
        boolean isDecoy() {
            return asset.isEmpty();
        }
    }
}
