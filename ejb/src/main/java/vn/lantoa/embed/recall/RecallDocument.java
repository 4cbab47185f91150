package vn.lantoa.embed.recall;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The list of recalls as it is published. Members stay in this order; what is null is left out.
 *
 * @param places the addresses at which it lies
 * @param signature null until it is signed
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
