/**
 * Owns: what officers read about reviews: the queue, one submission with its decisions, the routes. Comes after:
 * approval. Hands over by: records straight from SQL.
 */
@NullMarked
package vn.lantoa.approval.review;

import org.jspecify.annotations.NullMarked;
