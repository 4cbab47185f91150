package vn.lantoa.coverage.portal;

import java.util.UUID;
import vn.lantoa.kernel.Id;

/** The id of a find, made of where and what it is. */
public record FindId(UUID value) implements Id {
    @Override
    public String toString() {
        return value.toString();
    }
}
