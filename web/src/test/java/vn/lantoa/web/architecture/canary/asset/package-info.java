/** Owns: classes that break the rules, so that tests can check the rules. */
@NullMarked
package vn.lantoa.web.architecture.canary.asset;

import org.jspecify.annotations.NullMarked;
