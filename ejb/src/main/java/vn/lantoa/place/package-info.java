/**
 * Owns: the register of places where material is displayed or played, the tallies of household visits, and the stock of
 * printed matter. Comes after: service. Hands over by: {@link vn.lantoa.place.ReadPlaces}, and reads by SQL.
 */
@NullMarked
package vn.lantoa.place;

import org.jspecify.annotations.NullMarked;
