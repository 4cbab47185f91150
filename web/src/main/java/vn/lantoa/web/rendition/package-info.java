/**
 * Owns: what officers see of renditions and of their making. Comes after: web.asset. Hands over by: JSON and bytes.
 */
@NullMarked
package vn.lantoa.web.rendition;

import org.jspecify.annotations.NullMarked;
