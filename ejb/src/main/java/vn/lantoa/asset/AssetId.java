package vn.lantoa.asset;

import java.util.UUID;
import vn.lantoa.kernel.Id;
import vn.lantoa.kernel.NotFound;

/** Id of an asset. */
public record AssetId(UUID value) implements Id {
    /**
     * Parses an id.
     *
     * @throws NotFound if the text is not a UUID
     */
    public static AssetId parse(String text) {
        return new AssetId(NotFound.unlessUuid("asset:", text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
