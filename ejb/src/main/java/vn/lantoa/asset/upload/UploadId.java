package vn.lantoa.asset.upload;

import java.util.UUID;
import vn.lantoa.kernel.Id;
import vn.lantoa.kernel.NotFound;

/** Id of an upload. */
public record UploadId(UUID value) implements Id {
    /**
     * Parses an id.
     *
     * @throws NotFound if the text is not a UUID
     */
    public static UploadId parse(String text) {
        return new UploadId(NotFound.unlessUuid("upload:", text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
