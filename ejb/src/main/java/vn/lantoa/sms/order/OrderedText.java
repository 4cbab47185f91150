package vn.lantoa.sms.order;

import vn.lantoa.asset.AssetId;
import vn.lantoa.sms.segment.MessageForm;

/** Text to send: the released message in one of its forms, at the time of ordering. */
public record OrderedText(AssetId asset, int version, MessageForm form, String text) {}
