package vn.lantoa.sms.gateway;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.lantoa.sms.mailing.PartState;

/**
 * A move of a part, as the statement that writes many of them reads it.
 *
 * @param begins whether it is the first of its message that leaves; null where it does not leave
 * @param due the instant from which it may leave; null where that stays as it is
 */
record PartMove(long id, PartState state, String said, @Nullable Boolean begins, @Nullable Instant due) {}
