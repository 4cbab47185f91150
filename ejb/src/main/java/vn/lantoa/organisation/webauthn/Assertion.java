package vn.lantoa.organisation.webauthn;

/** Outcome of verifying a passkey's response. */
public sealed interface Assertion {
    /**
     * The response is valid.
     *
     * @param counter the passkey's current signature counter
     */
    record Good(long counter) implements Assertion {}

    /** The response is valid except for the counter, which went back: the passkey may have been cloned. */
    record Copied() implements Assertion {}

    /**
     * The response is invalid.
     *
     * @param why the reason, as a term of the WebAuthn standard
     */
    record Refused(String why) implements Assertion {}
}
