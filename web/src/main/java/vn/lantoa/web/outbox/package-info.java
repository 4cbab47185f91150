/**
 * Owns: the operator's view of the outbox and of this node. Comes after: signin, page. Hands over by: a console page.
 */
@NullMarked
package vn.lantoa.web.outbox;

import org.jspecify.annotations.NullMarked;
