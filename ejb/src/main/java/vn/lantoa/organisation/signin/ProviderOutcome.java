package vn.lantoa.organisation.signin;

import vn.lantoa.organisation.RandomToken;

/** Outcome of a return from the provider. */
public sealed interface ProviderOutcome {
    /** Signed in; the tokens of the session and the device are shown only once. */
    record SignedIn(RandomToken session, RandomToken device, String next) implements ProviderOutcome {}

    /**
     * The account is accepted, and the officer must present a second factor of the hub. The token is shown only once.
     */
    record CodeAwaited(RandomToken half, String next) implements ProviderOutcome {}

    /** The account is accepted, and the officer must first add a second factor. */
    record FactorAwaited(RandomToken half, String next) implements ProviderOutcome {}

    /** The account is now bound to the officer. */
    record Linked() implements ProviderOutcome {}

    /** The provider's authentication was recorded as a factor in the session. */
    record SteppedUp(String next) implements ProviderOutcome {}

    /**
     * The flow failed.
     *
     * @param subject subject of an unbound account, for the user to report to an administrator; otherwise empty
     */
    record Failed(ProviderFailure why, String subject) implements ProviderOutcome {
        Failed(ProviderFailure why) {
            this(why, "");
        }
    }
}
