package vn.lantoa.organisation.signin;

import java.util.UUID;

/** The id of a session; knowing it opens nothing. */
public record SessionId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
