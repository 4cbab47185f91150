/**
 * Owns: comments of reviewers and authors about an asset, in threads that persist across versions. Comes after:
 * approval. Hands over by: rows of review_comment, and {@link vn.lantoa.approval.comment.ReadComments}.
 */
@NullMarked
package vn.lantoa.approval.comment;

import org.jspecify.annotations.NullMarked;
