package vn.lantoa.organisation.credential;

import java.util.UUID;
import vn.lantoa.organisation.RandomToken;

/** Occasion of a passkey challenge. A response is valid only for the occasion of its challenge. */
public record Occasion(String name) {
    /** Returns the occasion of signing in with the given half session, after the password was accepted. */
    public static Occasion signIn(RandomToken half) {
        return new Occasion("sign-in:" + half.sha256());
    }

    /** Returns the occasion of a step-up in the given session. */
    public static Occasion session(UUID session) {
        return new Occasion("session:" + session);
    }

    /** Returns the occasion of adding a passkey in the given session. */
    public static Occasion adding(UUID session) {
        return new Occasion("adding:" + session);
    }

    /** Returns the occasion of issuing a bearer token. */
    public static Occasion token() {
        return new Occasion("token");
    }
}
