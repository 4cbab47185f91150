/**
 * Owns: when each partner reads, what is usual for him, and the alarm when he has stopped. Comes after:
 * distribution.entitlement. Hands over by: {@link vn.lantoa.distribution.reading.NoteReading}, letters and notices.
 */
@NullMarked
package vn.lantoa.distribution.reading;

import org.jspecify.annotations.NullMarked;
