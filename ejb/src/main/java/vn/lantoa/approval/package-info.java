/**
 * Owns: review and approval of versions, bound to their seals. Comes after: rendition. Hands over by:
 * {@link vn.lantoa.approval.Submissions} and the events of its submissions.
 */
@NullMarked
package vn.lantoa.approval;

import org.jspecify.annotations.NullMarked;
