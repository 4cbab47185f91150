/**
 * Owns: reading of reviews for officers: the queue, one submission with its decisions, the routes. Comes after:
 * approval. Hands over by: records read with SQL.
 */
@NullMarked
package vn.lantoa.approval.reading;

import org.jspecify.annotations.NullMarked;
