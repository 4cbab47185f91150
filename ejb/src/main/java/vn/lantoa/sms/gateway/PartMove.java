package vn.lantoa.sms.gateway;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.lantoa.sms.mailing.PartState;

/**
 * State change of a part, as input of the bulk statement.
 *
 * @param begins whether it is the first part of its message that is sent; null if it is not sent
 * @param due new earliest time of sending; null for unchanged
 */
record PartMove(long id, PartState state, String said, @Nullable Boolean begins, @Nullable Instant due) {}
