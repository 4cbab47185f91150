package vn.lantoa.kernel;

import jakarta.json.JsonValue;
import java.io.IOException;
import org.erdtman.jcs.JsonCanonicalizer;

/** Canonical form of a JSON text for hashing and signing (RFC 8785). */
public final class CanonicalJson {
    private CanonicalJson() {}

    /** Returns the canonical bytes of this JSON object or array. */
    public static byte[] of(JsonValue value) {
        return of(value.toString());
    }

    /** Returns the canonical bytes of this JSON text, which must be an object or an array. */
    public static byte[] of(String json) {
        try {
            return new JsonCanonicalizer(json).getEncodedUTF8();
        } catch (IOException e) {
            throw new IllegalArgumentException("not a JSON text", e);
        }
    }
}
