/** Owns: similar pictures as officers see them. Comes after: web.asset. Hands over by: JSON and pages. */
@NullMarked
package vn.lantoa.web.asset.likeness;

import org.jspecify.annotations.NullMarked;
