package vn.lantoa.distribution.delivery;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.HubAddress;
import vn.lantoa.kernel.HubJson;

/**
 * Body of a webhook: CloudEvents 1.0 in structured mode, with the address of the hub as the source.
 *
 * @param sequence extension attribute of that name; null if the event has no order
 */
@JsonbPropertyOrder({"specversion", "id", "source", "type", "time", "datacontenttype", "subject", "sequence", "data"})
public record CloudEvent(
        String specversion,
        String id,
        String source,
        String type,
        String time,
        String datacontenttype,
        @Nullable String subject,
        @Nullable String sequence,
        Object data) {
    static final String MEDIA_TYPE = "application/cloudevents+json; charset=UTF-8";

    /** Returns an event of this hub. */
    public static CloudEvent of(
            HubAddress hub,
            String id,
            String type,
            Instant at,
            @Nullable String subject,
            @Nullable String sequence,
            Object data) {
        var source = hub.of("/").toString();
        return new CloudEvent("1.0", id, source, type, at.toString(), "application/json", subject, sequence, data);
    }

    /** Returns the event as the body of a webhook. */
    public byte[] bytes() {
        return HubJson.write(this).getBytes(StandardCharsets.UTF_8);
    }
}
