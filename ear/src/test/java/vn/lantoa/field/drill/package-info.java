/**
 * Owns: fault drills, which cause one fault under a working product and prove afterwards that nothing it acknowledged
 * is lost, half or done twice ({@code mvn -Pfield verify -Dfield=drills}). Comes after: the EAR on the assembled
 * server; it uses the hub's addresses and tables, and none of its classes. Hands over by: a row of drills.csv for each
 * round, and the table in ear/src/docs/reliability.md.
 */
@NullMarked
package vn.lantoa.field.drill;

import org.jspecify.annotations.NullMarked;
