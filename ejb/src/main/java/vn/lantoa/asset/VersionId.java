package vn.lantoa.asset;

import java.util.UUID;
import vn.lantoa.kernel.Id;

/** Id of a sealed version of an asset. */
public record VersionId(UUID value) implements Id {

    @Override
    public String toString() {
        return value.toString();
    }
}
