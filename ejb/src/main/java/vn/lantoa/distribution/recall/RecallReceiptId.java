package vn.lantoa.distribution.recall;

import java.util.UUID;
import vn.lantoa.kernel.Id;

/** Id of one partner's entry on the board of one withdrawal. */
public record RecallReceiptId(UUID value) implements Id {
    @Override
    public String toString() {
        return value.toString();
    }
}
