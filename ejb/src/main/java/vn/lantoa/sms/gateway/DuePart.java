package vn.lantoa.sms.gateway;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.SealedText;
import vn.lantoa.sms.contact.NumberKey;

/**
 * Waiting part that is due.
 *
 * @param number number of the part, from 1
 * @param sealed its encrypted phone number; null if the list has been purged
 */
record DuePart(
        long id, UUID mailing, long message, int number, NumberKey key, int attempts, @Nullable SealedText sealed) {}
