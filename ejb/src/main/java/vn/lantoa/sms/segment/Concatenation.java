package vn.lantoa.sms.segment;

/** How a telecom company is told which parts belong together (SMPP 3.4). */
public enum Concatenation {
    /** By a header in front of each part, as it goes on air (esm_class 0x40). */
    UDH,
    /** By the fields sar_msg_ref_num, sar_total_segments and sar_segment_seqnum. */
    SAR,
    /** Not at all: the company gets the text whole in message_payload, and cuts it. */
    PAYLOAD
}
