package vn.lantoa.organisation;

import java.util.UUID;

/** Which officer. */
public record OfficerId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
