package vn.lantoa.catalogue;

import java.util.UUID;
import vn.lantoa.kernel.Id;
import vn.lantoa.kernel.NotFound;

/** Id of a collection. */
public record CollectionId(UUID value) implements Id {
    /** Parses an id from an address; throws NotFound if the text is not an id. */
    public static CollectionId parse(String text) {
        return new CollectionId(NotFound.unlessUuid("collection:", text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
