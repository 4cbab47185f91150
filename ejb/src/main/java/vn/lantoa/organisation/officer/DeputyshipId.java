package vn.lantoa.organisation.officer;

import java.util.UUID;

/** Which deputyship. */
public record DeputyshipId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
