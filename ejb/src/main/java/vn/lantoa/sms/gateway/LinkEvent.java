package vn.lantoa.sms.gateway;

import org.jspecify.annotations.Nullable;

/** Event of an SMSC connection. */
public sealed interface LinkEvent {
    /**
     * The SMSC answered a submission.
     *
     * @param status command_status (SMPP 3.4, 5.1.3); 0 for accepted
     * @param id message id as written in answers; empty if none
     */
    record Answered(long part, int status, String id) implements LinkEvent {}

    /** A part was certainly not sent. */
    record Unsent(long part) implements LinkEvent {}

    /**
     * A delivery receipt arrived.
     *
     * @param id message id as written in receipts
     * @param state state in the SMSC's notation: {@code DELIVRD}
     * @param error error code of the SMSC; empty if none
     * @param number recipient of the message
     * @param reference reference of the submission, if the SMSC returns it
     * @param taken must be called after the receipt is stored; otherwise the SMSC resends it
     */
    record Receipt(String id, String state, String error, String number, @Nullable Integer reference, Runnable taken)
            implements LinkEvent {}

    /**
     * A message from a phone arrived.
     *
     * @param number phone number of the sender
     * @param taken must be called after the message is processed
     */
    record Text(String number, String text, Runnable taken) implements LinkEvent {}

    /** The connection was lost. */
    record Lost() implements LinkEvent {}
}
