/**
 * Owns: the permits and bulkheads that bound the work of a node. Comes after: nothing. Hands over by: places that are
 * taken and given back.
 */
@NullMarked
package vn.lantoa.kernel.work;

import org.jspecify.annotations.NullMarked;
