/**
 * Owns: the parsing of portal pages, by jsoup. Comes after: embed.check. Hands over by:
 * {@link vn.lantoa.embed.PortalPage}.
 */
@NullMarked
package vn.lantoa.embed.check.jsoup;

import org.jspecify.annotations.NullMarked;
