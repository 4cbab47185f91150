package vn.lantoa.organisation.factor;

/**
 * A second factor as it is shown: a code, or the answer of a passkey.
 *
 * @param given the code, as it was typed; or the answer of a passkey, as the browser puts it in JSON
 * @param occasion the occasion for which it is good
 */
public record FactorProof(String given, Occasion occasion) {
    /** True if it is the answer of a passkey: no code begins like JSON. */
    public boolean isOfPasskey() {
        return given.startsWith("{");
    }

    @Override
    public String toString() {
        return "•••";
    }
}
