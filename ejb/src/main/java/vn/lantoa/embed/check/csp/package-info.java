/**
 * Owns: what a Content-Security-Policy (W3C, level 3) and a Permissions-Policy let a page load, and what to write so that
 * they let in more. Comes after: kernel. Hands over by: pure values.
 */
@NullMarked
package vn.lantoa.embed.check.csp;

import org.jspecify.annotations.NullMarked;
