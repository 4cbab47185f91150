/**
 * Owns: outbox and storage as operators see them, and the health of this node. Comes after: signin, page. Hands over
 * by: REST resources and console pages.
 */
@NullMarked
package vn.lantoa.web.operation;

import org.jspecify.annotations.NullMarked;
