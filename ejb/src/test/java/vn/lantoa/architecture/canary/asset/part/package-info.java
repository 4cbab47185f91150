/** A package below a stage. */
@NullMarked
package vn.lantoa.architecture.canary.asset.part;

import org.jspecify.annotations.NullMarked;
