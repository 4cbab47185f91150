package vn.lantoa.embed;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Recall list as published. JSON members have the order of these components; null members are omitted.
 *
 * @param places addresses of the list
 * @param signature null until the list is signed
 */
@JsonbPropertyOrder({"format", "hub", "places", "seq", "issued", "expires", "recalls", "signature"})
record RecallDocument(
        int format,
        String hub,
        List<String> places,
        long seq,
        Instant issued,
        Instant expires,
        List<RecallEntry> recalls,
        @Nullable String signature) {
    RecallDocument signed(String detached) {
        return new RecallDocument(format, hub, places, seq, issued, expires, recalls, detached);
    }
}
