/**
 * Owns: the recall drill: many partners who are told over HTTP, some of whom cannot be reached, and a node that dies
 * meanwhile. Comes after: the product of all system tests. Hands over by: a line with its figures, and a failure.
 */
@NullMarked
package vn.lantoa.system.drill;

import org.jspecify.annotations.NullMarked;
