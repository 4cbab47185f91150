/**
 * Owns: short addresses for posts and messages, and the counts of their visits. Comes after: the catalogue. Hands over
 * by: codes, and counts by day and of nobody.
 */
@NullMarked
package vn.lantoa.catalogue.link;

import org.jspecify.annotations.NullMarked;
