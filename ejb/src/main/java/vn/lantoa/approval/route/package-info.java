/**
 * Owns: approval routes by kind and organisation. Comes after: asset. Hands over by:
 * {@link vn.lantoa.approval.route.RoutePlan}, which a submission follows.
 */
@NullMarked
package vn.lantoa.approval.route;

import org.jspecify.annotations.NullMarked;
