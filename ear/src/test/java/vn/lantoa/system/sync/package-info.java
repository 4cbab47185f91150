/**
 * Owns: the test of the wire: random operations at two nodes, and consumers who must reach their entitlement. Comes
 * after: the product of all system tests. Hands over by: a line with its figures, and a failure.
 */
@NullMarked
package vn.lantoa.system.sync;

import org.jspecify.annotations.NullMarked;
