package vn.lantoa.asset.upload;

import java.util.UUID;

/** Identity of an upload. */
public record UploadId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
