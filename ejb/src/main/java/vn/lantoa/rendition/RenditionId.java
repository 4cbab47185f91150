package vn.lantoa.rendition;

import java.util.UUID;
import vn.lantoa.kernel.Id;

/** Id of a rendition. */
public record RenditionId(UUID value) implements Id {
    @Override
    public String toString() {
        return value.toString();
    }
}
