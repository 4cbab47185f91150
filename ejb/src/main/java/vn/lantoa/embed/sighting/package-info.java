/**
 * Owns: what is seen where, counted by day and of nobody. Comes after: embed. Hands over by: records for officers.
 */
@NullMarked
package vn.lantoa.embed.sighting;

import org.jspecify.annotations.NullMarked;
