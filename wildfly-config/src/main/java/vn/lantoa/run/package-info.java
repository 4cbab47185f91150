/**
 * Owns: starting and stopping the whole product, for trying it out and for the tests. Comes after: the assembled server
 * and the built EAR; knows neither by class, only as files. Hands over by: environment variables and system properties,
 * as an operator's service unit does.
 */
@NullMarked
package vn.lantoa.run;

import org.jspecify.annotations.NullMarked;
