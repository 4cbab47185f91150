package vn.lantoa.bulletin.notice;

import java.time.Instant;
import vn.lantoa.bulletin.BulletinId;
import vn.lantoa.distribution.webhook.CloudEvent;
import vn.lantoa.kernel.HubAddress;

/**
 * The webhooks of a bulletin: CloudEvents of the types {@code vn.lantoa.bulletin.released} and {@code
 * vn.lantoa.bulletin.withdrawn}, with no more than the address of the rest.
 */
final class BulletinEvent {
    /** The bulletin is to be read. */
    public static final String RELEASED = "released";

    /** The bulletin is to be read no more. */
    public static final String WITHDRAWN = "withdrawn";

    private BulletinEvent() {}

    /** The {@code webhook-id}: each event happens to a bulletin once. */
    public static String idOf(BulletinId bulletin, String what) {
        return "bulletin-" + bulletin + "-" + what;
    }

    static byte[] of(BulletinId bulletin, String what, Instant at, HubAddress hub) {
        var data = new Data(
                bulletin.toString(), hub.of("/api/v1/bulletins/" + bulletin).toString());
        return CloudEvent.of(hub, idOf(bulletin, what), "vn.lantoa.bulletin." + what, at, bulletin.toString(), data)
                .bytes();
    }

    /** The id and the address of the bulletin. */
    public record Data(String id, String bulletin) {}
}
