/**
 * Owns: "check my portal", for officers in the console, partners on their own pages, and programs. Comes after: web.embed.
 * Hands over by: answers that nobody keeps.
 */
@NullMarked
package vn.lantoa.web.embed.check;

import org.jspecify.annotations.NullMarked;
