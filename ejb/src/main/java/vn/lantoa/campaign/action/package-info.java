/**
 * Owns: scheduled actions, which are placed automatically when an item is released: a message to a list of numbers, an
 * order to a telecom company, a bulletin; and the readiness of items, which includes their actions. Comes after:
 * campaign.plan. Hands over by: placing a mailing, an order, a bulletin.
 */
@NullMarked
package vn.lantoa.campaign.action;

import org.jspecify.annotations.NullMarked;
