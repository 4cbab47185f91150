package vn.lantoa.organisation.control;

import java.util.UUID;

/** The id of a change that needs two administrators. */
public record PendingChangeId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
