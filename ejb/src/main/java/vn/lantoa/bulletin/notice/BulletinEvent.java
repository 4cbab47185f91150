package vn.lantoa.bulletin.notice;

import jakarta.json.Json;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import vn.lantoa.bulletin.BulletinId;
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
        return Json.createObjectBuilder()
                .add("specversion", "1.0")
                .add("id", idOf(bulletin, what))
                .add("source", hub.of("/").toString())
                .add("type", "vn.lantoa.bulletin." + what)
                .add("time", at.toString())
                .add("subject", bulletin.toString())
                .add("datacontenttype", "application/json")
                .add(
                        "data",
                        Json.createObjectBuilder()
                                .add("id", bulletin.toString())
                                .add(
                                        "bulletin",
                                        hub.of("/api/v1/bulletins/" + bulletin).toString()))
                .build()
                .toString()
                .getBytes(StandardCharsets.UTF_8);
    }
}
