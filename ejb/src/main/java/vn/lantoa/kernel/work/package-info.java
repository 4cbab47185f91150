/**
 * Owns: how much a node does at once. Comes after: nothing. Hands over by: places that are taken and given back.
 */
@NullMarked
package vn.lantoa.kernel.work;

import org.jspecify.annotations.NullMarked;
