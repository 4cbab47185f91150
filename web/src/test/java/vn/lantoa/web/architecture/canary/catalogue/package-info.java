/** Owns: classes that break the rules, so that tests can check the rules. */
@NullMarked
package vn.lantoa.web.architecture.canary.catalogue;

import org.jspecify.annotations.NullMarked;
