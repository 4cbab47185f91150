/** Owns: officers' own accounts in the console. Comes after: web.organisation. Hands over by: pages. */
@NullMarked
package vn.lantoa.web.organisation.account;

import org.jspecify.annotations.NullMarked;
