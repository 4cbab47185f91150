package vn.lantoa.sms.order;

import vn.lantoa.asset.AssetId;
import vn.lantoa.sms.segment.MessageForm;

/** The text to send: the released message in one of its forms, as it was when it was ordered. */
public record OrderedText(AssetId asset, int version, MessageForm form, String text) {}
