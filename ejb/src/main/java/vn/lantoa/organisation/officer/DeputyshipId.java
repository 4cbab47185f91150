package vn.lantoa.organisation.officer;

import java.util.UUID;
import vn.lantoa.kernel.Id;

/** Id of a deputyship. */
public record DeputyshipId(UUID value) implements Id {
    @Override
    public String toString() {
        return value.toString();
    }
}
