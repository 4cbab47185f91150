package vn.lantoa.sms.gateway;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * State change of a part, as input of the bulk statement.
 *
 * @param begins whether the part is the first sent part of its message; null if the part is not sent
 * @param due new earliest time of sending; null for unchanged
 */
record PartMove(long id, PartState state, String said, @Nullable Boolean begins, @Nullable Instant due) {}
