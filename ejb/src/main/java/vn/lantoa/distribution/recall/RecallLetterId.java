package vn.lantoa.distribution.recall;

import java.util.UUID;
import vn.lantoa.kernel.Id;

/** Id of a recall e-mail. */
public record RecallLetterId(UUID value) implements Id {
    @Override
    public String toString() {
        return value.toString();
    }
}
