package vn.lantoa.sms.gateway;

import org.jspecify.annotations.Nullable;
import vn.lantoa.sms.guard.NumberKey;
import vn.lantoa.sms.mailing.PartState;

/**
 * A receipt as it is kept.
 *
 * @param remote id in the form in which ids are compared
 * @param number whom the message was for; null when that was no number of Vietnam
 */
record KeptReceipt(
        String remote, PartState state, String said, @Nullable NumberKey number, @Nullable Integer reference) {}
