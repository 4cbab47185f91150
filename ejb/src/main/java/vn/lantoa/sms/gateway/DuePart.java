package vn.lantoa.sms.gateway;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.SealedText;
import vn.lantoa.sms.guard.NumberKey;

/**
 * A part that waits and whose time has come.
 *
 * @param number from 1
 * @param sealed its number; null when the list has been purged
 */
record DuePart(
        long id, UUID mailing, long message, int number, NumberKey key, int attempts, @Nullable SealedText sealed) {}
