package vn.lantoa.organisation.factor;

/**
 * What somebody shows besides his password.
 *
 * @param given a code, as he typed it; or the answer of a passkey, as the browser puts it in JSON
 * @param occasion for which it is good
 */
public record FactorProof(String given, Occasion occasion) {
    /** Whether it is the answer of a passkey: no code begins so. */
    public boolean isOfPasskey() {
        return given.startsWith("{");
    }

    @Override
    public String toString() {
        return "•••";
    }
}
