package vn.lantoa.sms.order;

import vn.lantoa.asset.AssetId;

/** Text to send: the released message in one of its forms, at the time of ordering. */
public record OrderedText(AssetId asset, int version, MessageForm form, String text) {}
