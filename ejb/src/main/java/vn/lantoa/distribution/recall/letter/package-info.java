/**
 * Owns: letters about what was taken back, with a link to acknowledge by. Comes after: organisation.mail. Hands over by:
 * {@link vn.lantoa.distribution.recall.letter.RecallLetterWritten}.
 */
@NullMarked
package vn.lantoa.distribution.recall.letter;

import org.jspecify.annotations.NullMarked;
