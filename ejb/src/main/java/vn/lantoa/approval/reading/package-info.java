/**
 * Owns: the reviews as officers see them: the queue, one submission with its decisions, the routes. Comes after:
 * approval. Hands over by: records straight from SQL.
 */
@NullMarked
package vn.lantoa.approval.reading;

import org.jspecify.annotations.NullMarked;
