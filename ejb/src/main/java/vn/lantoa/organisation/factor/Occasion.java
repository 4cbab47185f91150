package vn.lantoa.organisation.factor;

import java.util.UUID;
import vn.lantoa.organisation.RandomToken;

/** What a passkey is asked for: its answer is good for that and for nothing else. */
public record Occasion(String name) {
    /** To go on after the password, in this half session. */
    public static Occasion signIn(RandomToken half) {
        return new Occasion("sign-in:" + half.sha256());
    }

    /** To be shown once more in this session. */
    public static Occasion session(UUID session) {
        return new Occasion("session:" + session);
    }

    /** To be added in this session. */
    public static Occasion adding(UUID session) {
        return new Occasion("adding:" + session);
    }

    /** For a bearer token. */
    public static Occasion token() {
        return new Occasion("token");
    }
}
