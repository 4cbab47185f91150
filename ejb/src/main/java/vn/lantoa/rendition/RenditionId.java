package vn.lantoa.rendition;

import java.util.UUID;

/** Names one rendition. */
public record RenditionId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
