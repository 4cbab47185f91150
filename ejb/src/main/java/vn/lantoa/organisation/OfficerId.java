package vn.lantoa.organisation;

import java.util.UUID;

/** The id of an officer. */
public record OfficerId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
