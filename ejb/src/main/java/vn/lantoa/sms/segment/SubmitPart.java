package vn.lantoa.sms.segment;

/**
 * Part of a message as submitted to an SMSC.
 *
 * @param octets the octets of the text, with a leading header if the method requires it
 * @param dataCoding 0: default alphabet of the SMSC; 8: UTF-16BE (SMPP 3.4, 5.2.19)
 * @param number of this part, from 1
 * @param total number of parts of the message
 * @param way method of marking the parts
 */
@SuppressWarnings("ArrayRecordComponent") // created for one submission and never compared
public record SubmitPart(byte[] octets, int dataCoding, int number, int total, Concatenation way) {
    /** Returns whether a header precedes the text. */
    public boolean hasHeader() {
        return way == Concatenation.UDH && total > 1;
    }
}
