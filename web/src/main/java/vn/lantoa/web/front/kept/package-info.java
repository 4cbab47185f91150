/**
 * Owns: the answer cache of this node, and the requests that wait for an answer being built. Comes after: release.
 * Hands over by: {@link vn.lantoa.web.front.kept.AnswerFromBytes}, and by the effect that a resource registers per
 * reader ({@link vn.lantoa.web.front.kept.EachReader}).
 */
@NullMarked
package vn.lantoa.web.front.kept;

import org.jspecify.annotations.NullMarked;
