/**
 * Owns: limits of the size of files and of the storage of organisations, for administrators: the API and the page.
 * Comes after: asset.
 */
@NullMarked
package vn.lantoa.web.asset.limit;

import org.jspecify.annotations.NullMarked;
