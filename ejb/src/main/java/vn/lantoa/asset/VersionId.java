package vn.lantoa.asset;

import java.util.UUID;

/** Identity of a sealed version of an asset. */
public record VersionId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
