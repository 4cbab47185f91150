/**
 * Owns: the register of places where things hang, stand or play, the tallies of visits from door to door, and the stock
 * of printed matter. Comes after: service. Hands over by: {@link vn.lantoa.place.ReadPlaces}, and reads by SQL.
 */
@NullMarked
package vn.lantoa.place;

import org.jspecify.annotations.NullMarked;
