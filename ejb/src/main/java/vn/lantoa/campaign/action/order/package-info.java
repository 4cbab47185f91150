/**
 * Owns: scheduled orders to telecom companies, from the plan to whom they reach. Comes after: readiness. Hands over by: placing an order.
 */
@NullMarked
package vn.lantoa.campaign.action.order;

import org.jspecify.annotations.NullMarked;
