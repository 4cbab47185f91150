package vn.lantoa.coverage.declared;

import java.util.UUID;
import vn.lantoa.kernel.Id;
import vn.lantoa.kernel.NotFound;

/** The id of a declaration, and of its row of evidence. */
public record DeclarationId(UUID value) implements Id {
    /** Parses an id; throws {@link NotFound} if the text is not a UUID. */
    public static DeclarationId parse(String text) {
        return new DeclarationId(NotFound.unlessUuid("declaration:", text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
