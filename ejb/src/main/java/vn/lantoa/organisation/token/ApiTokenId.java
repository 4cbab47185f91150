package vn.lantoa.organisation.token;

import java.util.UUID;

/** The id of a token; knowing it opens nothing. */
public record ApiTokenId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
