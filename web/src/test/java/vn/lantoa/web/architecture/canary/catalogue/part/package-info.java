/** A package below another. */
@NullMarked
package vn.lantoa.web.architecture.canary.catalogue.part;

import org.jspecify.annotations.NullMarked;
