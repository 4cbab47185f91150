package vn.lantoa.asset;

import java.util.UUID;
import vn.lantoa.kernel.Id;
import vn.lantoa.kernel.NotFound;

/** Identity of an asset. */
public record AssetId(UUID value) implements Id {
    /** The id of this text; a text that is no id gives the id of nothing, so it is not found. */
    public static AssetId parse(String text) {
        return new AssetId(NotFound.unlessUuid("asset:", text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
