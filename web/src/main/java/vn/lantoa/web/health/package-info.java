/**
 * Owns: the public health of this node. Comes after: platform. Hands over by: resources for load balancers and
 * operators.
 */
@NullMarked
package vn.lantoa.web.health;

import org.jspecify.annotations.NullMarked;
