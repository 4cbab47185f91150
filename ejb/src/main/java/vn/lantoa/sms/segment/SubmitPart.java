package vn.lantoa.sms.segment;

/**
 * One part of a message as it is handed to a telecom company.
 *
 * @param octets of the text; with its header in front when that is the way
 * @param dataCoding 0: the company's default alphabet; 8: UTF-16, big end first (SMPP 3.4, 5.2.19)
 * @param number of this part, from 1
 * @param total the number of parts that belong together
 * @param way how the company is told so
 */
@SuppressWarnings("ArrayRecordComponent") // made for one sending, compared by nobody
public record SubmitPart(byte[] octets, int dataCoding, int number, int total, Concatenation way) {
    /** True if a header is in front. */
    public boolean hasHeader() {
        return way == Concatenation.UDH && total > 1;
    }
}
