/**
 * Owns: the sightings of assets, counted by day, asset and place, without data about readers. Comes after: embed. Hands
 * over by: records for officers.
 */
@NullMarked
package vn.lantoa.embed.sighting;

import org.jspecify.annotations.NullMarked;
