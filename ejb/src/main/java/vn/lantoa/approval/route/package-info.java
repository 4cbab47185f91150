/**
 * Owns: which steps a version of which kind and organisation goes through. Comes after: asset. Hands over by: {@link
 * vn.lantoa.approval.route.RoutePlan}, which a submission follows.
 */
@NullMarked
package vn.lantoa.approval.route;

import org.jspecify.annotations.NullMarked;
