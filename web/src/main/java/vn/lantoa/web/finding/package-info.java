/** Owns: the console's search over all that an officer may see. Comes after: coverage. Hands over by: a page. */
@NullMarked
package vn.lantoa.web.finding;

import org.jspecify.annotations.NullMarked;
