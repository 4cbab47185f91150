package vn.lantoa.sms.order;

import vn.lantoa.kernel.Slug;

/** Method of marking the parts of one message for an SMSC (SMPP 3.4). */
public enum Concatenation implements Slug {
    /** User data header in front of each part, as sent on air (esm_class 0x40). */
    UDH,
    /** The fields sar_msg_ref_num, sar_total_segments and sar_segment_seqnum. */
    SAR,
    /** The whole text is sent in message_payload, and the SMSC cuts it. */
    PAYLOAD
}
