/**
 * Owns: short addresses for posts and messages, and how often they are followed. Comes after: the catalogue. Hands over by:
 * codes, and counts by day and of nobody.
 */
@NullMarked
package vn.lantoa.catalogue.link;

import org.jspecify.annotations.NullMarked;
