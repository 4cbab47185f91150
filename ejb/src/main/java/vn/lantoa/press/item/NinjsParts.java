package vn.lantoa.press.item;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import org.jspecify.annotations.Nullable;

/** Parts of a ninjs 3.1 document. Members keep this order and null members are omitted. */
final class NinjsParts {
    private NinjsParts() {}

    /** Standard and its version. */
    @JsonbPropertyOrder({"name", "version", "schema"})
    record Standard(String name, String version, String schema) {}

    /** Short text. */
    @JsonbPropertyOrder({"role", "contentType", "value"})
    record Text(String role, String contentType, String value) {}

    /** Address of the licence. */
    record Rights(String linkedRights) {}

    /** Entity with an address, and its relation to the item. */
    @JsonbPropertyOrder({"name", "uri", "rel"})
    record Thing(String name, String uri, @Nullable String rel) {}

    /** Text of the item. */
    @JsonbPropertyOrder({"role", "contentType", "charCount", "wordCount", "value"})
    record Body(String role, String contentType, int charCount, int wordCount, String value) {}

    /** Value for which the standard has no property. */
    @JsonbPropertyOrder({"role", "value"})
    record AltId(String role, String value) {}
}
