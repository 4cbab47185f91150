/**
 * Owns: what the outside may know of this node's health. Comes after: platform. Hands over by: resources for load balancers and operators.
 */
@NullMarked
package vn.lantoa.web.health;

import org.jspecify.annotations.NullMarked;
