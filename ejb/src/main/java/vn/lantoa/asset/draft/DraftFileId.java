package vn.lantoa.asset.draft;

import java.util.UUID;
import vn.lantoa.kernel.Id;
import vn.lantoa.kernel.NotFound;

/** Identity of a file of a draft. */
public record DraftFileId(UUID value) implements Id {
    /** The id of this text; a text that is no id gives the id of nothing, so it is not found. */
    public static DraftFileId parse(String text) {
        return new DraftFileId(NotFound.unlessUuid("draft-file:", text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
