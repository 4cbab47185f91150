package vn.lantoa.sms.gateway;

import vn.lantoa.kernel.Slug;

/** Type of the hub's bind to an SMSC (SMPP 3.4, 4.1). */
public enum BindType implements Slug {
    /** One session in both directions. */
    TRANSCEIVER,
    /** One session to send, another for receipts and incoming messages. */
    TRANSMITTER_AND_RECEIVER,
    /** One session to send: no receipts arrive, and recipients cannot opt out by replying. */
    TRANSMITTER
}
