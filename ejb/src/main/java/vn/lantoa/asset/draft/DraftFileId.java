package vn.lantoa.asset.draft;

import java.util.UUID;
import vn.lantoa.kernel.Id;
import vn.lantoa.kernel.NotFound;

/** Id of a file of a draft. */
public record DraftFileId(UUID value) implements Id {
    /**
     * Parses an id.
     *
     * @throws NotFound if the text is not a UUID
     */
    public static DraftFileId parse(String text) {
        return new DraftFileId(NotFound.unlessUuid("draft-file:", text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
