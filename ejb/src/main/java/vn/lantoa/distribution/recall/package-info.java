/**
 * Owns: the recall board: which partners may hold what was taken back, how each was told, and what each has done. Comes
 * after: distribution.delivery. Hands over by: rows of the board, letters and notices.
 */
@NullMarked
package vn.lantoa.distribution.recall;

import org.jspecify.annotations.NullMarked;
