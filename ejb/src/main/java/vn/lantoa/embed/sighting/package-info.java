/**
 * Owns: the sightings of assets, counted by day, asset and place, and of nobody. Comes after: embed. Hands over by:
 * records for officers.
 */
@NullMarked
package vn.lantoa.embed.sighting;

import org.jspecify.annotations.NullMarked;
