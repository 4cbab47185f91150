/**
 * Owns: the recall board: which partners may hold a withdrawn asset, how each was notified, and what each has done.
 * Comes after: distribution.delivery. Hands over by: rows of the board, e-mails and notices.
 */
@NullMarked
package vn.lantoa.distribution.recall;

import org.jspecify.annotations.NullMarked;
