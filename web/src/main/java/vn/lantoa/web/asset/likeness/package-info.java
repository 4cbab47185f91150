/** Owns: what officers are shown of pictures that look like theirs. Comes after: web.asset. Hands over by: JSON and pages. */
@NullMarked
package vn.lantoa.web.asset.likeness;

import org.jspecify.annotations.NullMarked;
