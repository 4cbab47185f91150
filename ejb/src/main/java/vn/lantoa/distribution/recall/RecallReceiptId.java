package vn.lantoa.distribution.recall;

import java.util.UUID;

/** The id of one partner's line on the board of one withdrawal. */
public record RecallReceiptId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
