/**
 * Owns: officers' work on assets: drafts, files, versions, renditions and similar pictures. Comes after: signin, page.
 * Hands over by: REST resources and console pages.
 */
@NullMarked
package vn.lantoa.web.asset;

import org.jspecify.annotations.NullMarked;
