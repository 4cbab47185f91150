/**
 * Owns: the console's pages about assets, and the officer's own work. Comes after: web.asset. Hands over by: pages that
 * work without scripts, and fragments for those that have them.
 */
@NullMarked
package vn.lantoa.web.asset.page;

import org.jspecify.annotations.NullMarked;
