/**
 * Owns: review and decision, bound to exact bytes. Comes after: rendition. Hands over by: {@link
 * vn.lantoa.approval.Approvals} and the events of its submissions.
 */
@NullMarked
package vn.lantoa.approval;

import org.jspecify.annotations.NullMarked;
