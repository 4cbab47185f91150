package vn.lantoa.sms.link;

import org.jspecify.annotations.Nullable;

/** An event of a connection. */
public sealed interface LinkEvent {
    /**
     * A part was answered.
     *
     * @param status command_status (SMPP 3.4, 5.1.3); 0: taken
     * @param id of the message, as the company writes it in answers; empty when it gave none
     */
    record Answered(long part, int status, String id) implements LinkEvent {}

    /** A part was surely not sent. */
    record Unsent(long part) implements LinkEvent {}

    /**
     * A receipt came.
     *
     * @param id of the message, as the company writes it in receipts
     * @param state the company's word for the state: {@code DELIVRD}
     * @param error the company's code for the reason; empty when it gave none
     * @param number the number that the message was for
     * @param reference what the part was sent with, if the company gives it back
     * @param taken to be called when the receipt is kept; the company sends it again otherwise
     */
    record Receipt(String id, String state, String error, String number, @Nullable Integer reference, Runnable taken)
            implements LinkEvent {}

    /**
     * A text came from a phone.
     *
     * @param number the phone's number
     * @param taken to be called when it is dealt with
     */
    record Text(String number, String text, Runnable taken) implements LinkEvent {}

    /** The connection is lost. */
    record Lost() implements LinkEvent {}
}
