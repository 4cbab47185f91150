package vn.lantoa.asset.upload;

import java.util.UUID;
import vn.lantoa.kernel.Id;
import vn.lantoa.kernel.NotFound;

/** Identity of an upload. */
public record UploadId(UUID value) implements Id {
    /** The id of this text; a text that is no id gives the id of nothing, so it is not found. */
    public static UploadId parse(String text) {
        return new UploadId(NotFound.unlessUuid("upload:", text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
