package vn.lantoa.organisation;

import java.util.UUID;
import vn.lantoa.kernel.Id;

/** Id of an officer. */
public record OfficerId(UUID value) implements Id {
    @Override
    public String toString() {
        return value.toString();
    }
}
