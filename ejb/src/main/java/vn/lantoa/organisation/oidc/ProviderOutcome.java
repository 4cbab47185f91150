package vn.lantoa.organisation.oidc;

import vn.lantoa.organisation.RandomToken;

/** The outcome of having been at the provider. */
public sealed interface ProviderOutcome {
    /** Signed in; the session and the device answer to these tokens, which are shown this once. */
    record SignedIn(RandomToken session, RandomToken device, String next) implements ProviderOutcome {}

    /** The account is right; the holder of this token, shown this once, has a second factor of the hub to show. */
    record CodeAwaited(RandomToken half, String next) implements ProviderOutcome {}

    /** The account is right; the holder of this token must add a second factor before they get any further. */
    record FactorAwaited(RandomToken half, String next) implements ProviderOutcome {}

    /** The account leads to the officer from now on. */
    record Linked() implements ProviderOutcome {}

    /** The provider's word was noted as a factor in the session. */
    record SteppedUp(String next) implements ProviderOutcome {}

    /**
     * It led nowhere.
     *
     * @param subject the account's own, for whoever has to tell it to an administrator; empty unless it leads to nobody
     */
    record Failed(ProviderFailure why, String subject) implements ProviderOutcome {
        Failed(ProviderFailure why) {
            this(why, "");
        }
    }
}
