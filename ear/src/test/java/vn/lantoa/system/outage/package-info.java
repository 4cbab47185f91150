/**
 * Owns: what the product says and does while its database or its store is away, and afterwards. Comes after: the drivers of
 * system tests. Hands over by: nothing.
 */
@NullMarked
package vn.lantoa.system.outage;

import org.jspecify.annotations.NullMarked;
