package vn.lantoa.sms.gateway;

import vn.lantoa.sms.mailing.PartState;

/**
 * What became of a part that was claimed.
 *
 * @param remote id of the company's in the form in which ids are compared; empty when it gave none
 * @param said why, by name; empty when there is nothing to say
 * @param waitSeconds for how long it rests when it is PENDING again
 */
record PartOutcome(long part, PartState state, String remote, String said, int waitSeconds) {
    static PartOutcome of(long part, PartState state, String said) {
        return new PartOutcome(part, state, "", said, 0);
    }
}
