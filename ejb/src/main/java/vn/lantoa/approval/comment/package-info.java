/**
 * Owns: what reviewers and authors say about an asset, in threads that stay with it over its versions. Comes after:
 * approval. Hands over by: rows of review_comment, and {@link vn.lantoa.approval.comment.ReadComments}.
 */
@NullMarked
package vn.lantoa.approval.comment;

import org.jspecify.annotations.NullMarked;
