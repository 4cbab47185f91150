package vn.lantoa.bulletin;

import java.util.UUID;
import vn.lantoa.kernel.Id;
import vn.lantoa.kernel.NotFound;

/** The id of a bulletin. */
public record BulletinId(UUID value) implements Id {
    /** A new id. */
    public static BulletinId random() {
        return new BulletinId(UUID.randomUUID());
    }

    /** Reads an id; any other text is the id of no bulletin and throws {@link NotFound}. */
    public static BulletinId parse(String text) {
        return new BulletinId(NotFound.unlessUuid("bulletin:", text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
