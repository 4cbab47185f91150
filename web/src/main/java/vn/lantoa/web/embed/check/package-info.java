/**
 * Owns: "check my portal", for officers in the console, partners on their own pages, and API clients. Comes after:
 * web.embed. Hands over by: responses that are not cached.
 */
@NullMarked
package vn.lantoa.web.embed.check;

import org.jspecify.annotations.NullMarked;
