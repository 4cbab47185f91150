package vn.lantoa.distribution.recall.letter;

import java.util.UUID;

/** The id of a letter. */
public record RecallLetterId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
