package vn.lantoa.organisation.factor;

import java.util.UUID;
import vn.lantoa.organisation.RandomToken;

/** The occasion of a passkey challenge: its answer is good for this occasion and no other. */
public record Occasion(String name) {
    /** The occasion of signing in, after the password, in this half session. */
    public static Occasion signIn(RandomToken half) {
        return new Occasion("sign-in:" + half.sha256());
    }

    /** The occasion of showing a passkey once more in this session. */
    public static Occasion session(UUID session) {
        return new Occasion("session:" + session);
    }

    /** The occasion of adding a passkey in this session. */
    public static Occasion adding(UUID session) {
        return new Occasion("adding:" + session);
    }

    /** The occasion of issuing a bearer token. */
    public static Occasion token() {
        return new Occasion("token");
    }
}
