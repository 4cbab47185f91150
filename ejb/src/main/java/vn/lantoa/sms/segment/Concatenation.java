package vn.lantoa.sms.segment;

/** The way of telling a telecom company which parts belong together (SMPP 3.4). */
public enum Concatenation {
    /** The header in front of each part, as it goes on air (esm_class 0x40). */
    UDH,
    /** The fields sar_msg_ref_num, sar_total_segments and sar_segment_seqnum. */
    SAR,
    /** The whole text in message_payload, which the company cuts itself. */
    PAYLOAD
}
