package vn.lantoa.organisation.token;

import java.util.UUID;

/** Which token; knowing it opens nothing. */
public record ApiTokenId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
