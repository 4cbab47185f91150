package vn.lantoa.organisation.credential;

/**
 * Second factor as presented by the officer: a code, or the response of a passkey.
 *
 * @param given the code as typed, or the passkey's response as JSON from the browser
 * @param occasion the occasion for which the proof is valid
 */
public record FactorProof(String given, Occasion occasion) {
    /** Returns whether this is a passkey's response; only JSON starts with a brace. */
    public boolean isOfPasskey() {
        return given.startsWith("{");
    }

    @Override
    public String toString() {
        return "•••";
    }
}
