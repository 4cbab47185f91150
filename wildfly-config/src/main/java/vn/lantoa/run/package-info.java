/**
 * Owns: starting and stopping the whole product, for trials and tests. Comes after: the assembled server and the built
 * EAR, which are used only as files. Hands over by: environment variables and system properties, like an operator's
 * service unit.
 */
@NullMarked
package vn.lantoa.run;

import org.jspecify.annotations.NullMarked;
