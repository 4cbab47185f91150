package vn.lantoa.distribution.recall.letter;

import java.util.UUID;
import vn.lantoa.kernel.Id;

/** The id of a letter. */
public record RecallLetterId(UUID value) implements Id {
    @Override
    public String toString() {
        return value.toString();
    }
}
