/** The library of an officer's agencies: pictures, lists and details, with filters that the agency shares. */
@NullMarked
package vn.lantoa.web.asset.library;

import org.jspecify.annotations.NullMarked;
