/**
 * Owns: the recall drill: many partners notified over HTTP, some of them unreachable, and a node that dies meanwhile.
 * Comes after: the product of all system tests. Hands over by: a line with its figures, and a failure.
 */
@NullMarked
package vn.lantoa.system.drill;

import org.jspecify.annotations.NullMarked;
