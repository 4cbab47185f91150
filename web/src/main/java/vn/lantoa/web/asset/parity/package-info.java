/** Owns: the matrix of services, languages and audiences in the console. */
@NullMarked
package vn.lantoa.web.asset.parity;

import org.jspecify.annotations.NullMarked;
