/**
 * Owns: the times at which each partner reads, the usual gaps between them, and the alarm when it has stopped. Comes
 * after: distribution.entitlement. Hands over by: {@link vn.lantoa.distribution.reading.NoteReading}, letters and
 * notices.
 */
@NullMarked
package vn.lantoa.distribution.reading;

import org.jspecify.annotations.NullMarked;
