package vn.lantoa.bulletin;

import java.util.UUID;
import vn.lantoa.kernel.NotFound;

/** Which bulletin. */
public record BulletinId(UUID value) {
    /** A new one. */
    public static BulletinId random() {
        return new BulletinId(UUID.randomUUID());
    }

    /** The one written so; anything else is an id that nobody has. */
    public static BulletinId parse(String text) {
        try {
            return new BulletinId(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            throw new NotFound("bulletin:" + (text.length() > 40 ? "…" : text));
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
