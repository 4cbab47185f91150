package vn.lantoa.organisation.webauthn;

/** The outcome of checking a passkey's answer. */
public sealed interface Assertion {
    /**
     * The answer is good.
     *
     * @param counter the number of times that the passkey has signed by now
     */
    record Good(long counter) implements Assertion {}

    /** The answer is right but for the count, which has gone back: somebody may have made a copy of the passkey. */
    record Copied() implements Assertion {}

    /**
     * The answer is not good.
     *
     * @param why the reason, in one word of the standard
     */
    record Refused(String why) implements Assertion {}
}
