/**
 * Owns: the answers that everybody gets alike, as bytes in this node's memory, and who waits while one of them is made.
 * Comes after: release. Hands over by: {@link vn.lantoa.web.front.kept.AnswerFromBytes}, and by what a resource leaves to be
 * done for each reader ({@link vn.lantoa.web.front.kept.EachReader}).
 */
@NullMarked
package vn.lantoa.web.front.kept;

import org.jspecify.annotations.NullMarked;
