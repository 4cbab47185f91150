/**
 * Owns: the reviewers' pages: the queue, one submission, routes, notices. Comes after: the stage approval. Hands over by:
 * use cases.
 */
@NullMarked
package vn.lantoa.web.approval.page;

import org.jspecify.annotations.NullMarked;
