package vn.lantoa.coverage.portal;

import java.util.UUID;
import vn.lantoa.kernel.Id;

/** The id of a find, derived from its place and subject. */
public record FindId(UUID value) implements Id {
    @Override
    public String toString() {
        return value.toString();
    }
}
