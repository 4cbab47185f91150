package vn.lantoa.bulletin;

import java.util.UUID;
import vn.lantoa.kernel.NotFound;

/** The id of a bulletin. */
public record BulletinId(UUID value) {
    /** A new id. */
    public static BulletinId random() {
        return new BulletinId(UUID.randomUUID());
    }

    /** Reads an id; any other text is the id of no bulletin and throws {@link NotFound}. */
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
