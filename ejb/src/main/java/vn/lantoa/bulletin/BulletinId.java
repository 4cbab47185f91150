package vn.lantoa.bulletin;

import java.util.UUID;
import vn.lantoa.kernel.Id;
import vn.lantoa.kernel.NotFound;

/** Id of a bulletin. */
public record BulletinId(UUID value) implements Id {
    /**
     * Parses an id.
     *
     * @throws NotFound if the text is not the id of a bulletin
     */
    public static BulletinId parse(String text) {
        return new BulletinId(NotFound.unlessUuid("bulletin:", text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
