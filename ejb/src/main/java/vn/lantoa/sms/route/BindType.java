package vn.lantoa.sms.route;

/** The type of the hub's bind at a telecom company (SMPP 3.4, 4.1). */
public enum BindType {
    /** One session both ways. */
    TRANSCEIVER,
    /** One session to send, another for receipts and answers. */
    TRANSMITTER_AND_RECEIVER,
    /** One session to send: no receipts come, and nobody can say "no more" by answering. */
    TRANSMITTER
}
