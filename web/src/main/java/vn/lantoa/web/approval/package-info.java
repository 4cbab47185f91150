/**
 * Owns: review over HTTP: submissions, decisions, the reviewer's queue. Comes after: the stage approval. Hands over by:
 * use cases.
 */
@NullMarked
package vn.lantoa.web.approval;

import org.jspecify.annotations.NullMarked;
