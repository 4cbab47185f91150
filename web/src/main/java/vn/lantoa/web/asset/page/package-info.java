/**
 * Owns: the console's pages about assets. Comes after: web.asset. Hands over by: pages that work without scripts, and
 * fragments for pages with scripts.
 */
@NullMarked
package vn.lantoa.web.asset.page;

import org.jspecify.annotations.NullMarked;
