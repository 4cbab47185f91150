/**
 * Owns: the policies of a page, Content-Security-Policy (W3C, level 3) and Permissions-Policy: what they let it load,
 * and the changes by which they let in more. Comes after: kernel. Hands over by: pure values.
 */
@NullMarked
package vn.lantoa.embed.check.csp;

import org.jspecify.annotations.NullMarked;
