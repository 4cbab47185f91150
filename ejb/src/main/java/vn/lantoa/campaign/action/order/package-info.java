/**
 * Owns: scheduled orders to telecom companies: data, validation, placing, recipients. Comes after: campaign.action.
 * Hands over by: placing an order.
 */
@NullMarked
package vn.lantoa.campaign.action.order;

import org.jspecify.annotations.NullMarked;
