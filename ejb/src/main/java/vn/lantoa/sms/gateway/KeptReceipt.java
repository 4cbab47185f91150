package vn.lantoa.sms.gateway;

import org.jspecify.annotations.Nullable;
import vn.lantoa.sms.contact.NumberKey;

/**
 * Delivery receipt as stored.
 *
 * @param remote normalized message id
 * @param number recipient; null if it is not a Vietnamese number
 */
record KeptReceipt(
        String remote, PartState state, String said, @Nullable NumberKey number, @Nullable Integer reference) {}
