/** Owns: the one search of the console, over everything that an officer may see. Comes after: coverage. Hands over by: a page. */
@NullMarked
package vn.lantoa.web.finding;

import org.jspecify.annotations.NullMarked;
