package vn.lantoa.distribution.recall;

import java.util.UUID;
import vn.lantoa.kernel.Id;

/** The id of one partner's line on the board of one withdrawal. */
public record RecallReceiptId(UUID value) implements Id {
    @Override
    public String toString() {
        return value.toString();
    }
}
