package vn.lantoa.organisation.signin;

import vn.lantoa.organisation.RandomToken;

/** The outcome of a return from the provider. */
public sealed interface ProviderOutcome {
    /** Signed in; these tokens of the session and the device are shown only once. */
    record SignedIn(RandomToken session, RandomToken device, String next) implements ProviderOutcome {}

    /** The account is right; the holder of this token, shown only once, must still show a second factor of the hub. */
    record CodeAwaited(RandomToken half, String next) implements ProviderOutcome {}

    /** The account is right; the holder of this token must first add a second factor. */
    record FactorAwaited(RandomToken half, String next) implements ProviderOutcome {}

    /** The account is now bound to the officer. */
    record Linked() implements ProviderOutcome {}

    /** The provider's authentication was recorded as a factor in the session. */
    record SteppedUp(String next) implements ProviderOutcome {}

    /**
     * The flow failed.
     *
     * @param subject subject of the account, which the user gives to an administrator; empty if the account is bound
     */
    record Failed(ProviderFailure why, String subject) implements ProviderOutcome {
        Failed(ProviderFailure why) {
            this(why, "");
        }
    }
}
