package vn.lantoa.coverage.declared;

import java.util.UUID;
import vn.lantoa.kernel.Id;
import vn.lantoa.kernel.NotFound;

/** The id of a declaration, and of the row of evidence that it is. */
public record DeclarationId(UUID value) implements Id {
    /** Reads an id; any other text is the id of no declaration and throws {@link NotFound}. */
    public static DeclarationId parse(String text) {
        return new DeclarationId(NotFound.unlessUuid("declaration:", text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
