package vn.lantoa.organisation.webauthn;

/** What came of looking at the answer of a passkey. */
public sealed interface Assertion {
    /**
     * It is good.
     *
     * @param counter how often the passkey has signed by now
     */
    record Good(long counter) implements Assertion {}

    /** All is right but the count, which has gone back: somebody may have made a copy of the passkey. */
    record Copied() implements Assertion {}

    /**
     * It is not.
     *
     * @param why in one word of the standard
     */
    record Refused(String why) implements Assertion {}
}
