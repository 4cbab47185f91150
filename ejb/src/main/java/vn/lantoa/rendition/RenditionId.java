package vn.lantoa.rendition;

import java.util.UUID;

/** Identity of a rendition. */
public record RenditionId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
