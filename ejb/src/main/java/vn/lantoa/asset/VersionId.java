package vn.lantoa.asset;

import java.util.UUID;
import vn.lantoa.kernel.NotFound;

/** Identity of a sealed version of an asset. */
public record VersionId(UUID value) {
    /** The id of this text; a text that is no id gives the id of nothing, so it is not found. */
    public static VersionId parse(String text) {
        return new VersionId(NotFound.unlessUuid("version:", text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
