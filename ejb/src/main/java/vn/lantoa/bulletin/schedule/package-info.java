/** Owns: when a bulletin is read. Comes after: organisation. Hands over by: pure rules. */
@NullMarked
package vn.lantoa.bulletin.schedule;

import org.jspecify.annotations.NullMarked;
