package vn.lantoa.bulletin;

import java.time.Instant;
import vn.lantoa.distribution.delivery.CloudEvent;
import vn.lantoa.kernel.HubAddress;

/**
 * Webhook events of a bulletin: CloudEvents of the types {@code vn.lantoa.bulletin.released} and
 * {@code vn.lantoa.bulletin.withdrawn}, which contain only the address of details.
 */
final class BulletinEvent {
    /** The bulletin must be broadcast. */
    public static final String RELEASED = "released";

    /** The bulletin must no longer be broadcast. */
    public static final String WITHDRAWN = "withdrawn";

    private BulletinEvent() {}

    /** Returns the {@code webhook-id}; each event occurs at most once per bulletin. */
    public static String idOf(BulletinId bulletin, String what) {
        return "bulletin-" + bulletin + "-" + what;
    }

    static byte[] of(BulletinId bulletin, String what, Instant at, HubAddress hub) {
        var data = new Data(
                bulletin.toString(), hub.of("/api/v1/bulletins/" + bulletin).toString());
        return CloudEvent.of(hub, idOf(bulletin, what), "vn.lantoa.bulletin." + what, at, bulletin.toString(), null, data)
                .bytes();
    }

    /** Id and address of the bulletin. */
    public record Data(String id, String bulletin) {}
}
