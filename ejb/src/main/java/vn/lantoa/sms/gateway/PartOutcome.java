package vn.lantoa.sms.gateway;

/**
 * Outcome of a claimed part.
 *
 * @param remote normalized message id given by the SMSC; empty if none
 * @param said name of the reason; empty if none
 * @param waitSeconds pause before the next attempt, if the state is PENDING
 */
record PartOutcome(long part, PartState state, String remote, String said, int waitSeconds) {
    static PartOutcome of(long part, PartState state, String said) {
        return new PartOutcome(part, state, "", said, 0);
    }
}
