/**
 * How large files may be and how much room organisations have, for administrators: the API and the page. Comes after: asset.
 */
@NullMarked
package vn.lantoa.web.asset.limit;

import org.jspecify.annotations.NullMarked;
