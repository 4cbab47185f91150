package vn.lantoa.organisation.witness;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The signed head that witnesses get for a day.
 *
 * @param day in UTC
 * @param head compact JWS
 * @param mailed the addresses that have got it
 * @param locked whether it lies in the bucket under a lock; null as long as it does not lie there
 */
record DailyHead(LocalDate day, String head, List<String> mailed, @Nullable Boolean locked) {}
