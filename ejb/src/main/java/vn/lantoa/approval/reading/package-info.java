/**
 * Owns: what officers see of reviews. Comes after: approval. Hands over by: records read straight from SQL.
 */
@NullMarked
package vn.lantoa.approval.reading;

import org.jspecify.annotations.NullMarked;
