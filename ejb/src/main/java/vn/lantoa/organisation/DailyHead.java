package vn.lantoa.organisation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Signed head of the audit log that witnesses receive for a day.
 *
 * @param day the day in UTC
 * @param head the head as a compact JWS
 * @param mailed the addresses to which it was sent
 * @param locked whether it is stored in the bucket with an object lock; null if the head is not stored yet
 */
record DailyHead(LocalDate day, String head, List<String> mailed, @Nullable Boolean locked) {}
