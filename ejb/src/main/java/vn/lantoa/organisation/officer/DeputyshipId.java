package vn.lantoa.organisation.officer;

import java.util.UUID;

/** The id of a deputyship. */
public record DeputyshipId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
