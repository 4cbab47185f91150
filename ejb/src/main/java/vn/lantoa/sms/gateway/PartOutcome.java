package vn.lantoa.sms.gateway;

import vn.lantoa.sms.mailing.PartState;

/**
 * The outcome of a claimed part.
 *
 * @param remote the company's id of it, in the form in which ids are compared; empty when it gave none
 * @param said the reason, by name; empty when there is none
 * @param waitSeconds for how long it rests when it is PENDING again
 */
record PartOutcome(long part, PartState state, String remote, String said, int waitSeconds) {
    static PartOutcome of(long part, PartState state, String said) {
        return new PartOutcome(part, state, "", said, 0);
    }
}
