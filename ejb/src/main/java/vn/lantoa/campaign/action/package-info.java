/**
 * Owns: scheduled actions, which are placed by themselves once an item is out: a message to a list of numbers, an order
 * to a telecom company, a bulletin. They are a part of what an item
 * needs to be ready. Comes after: plan. Hands over by: placing a mailing, an order, a bulletin.
 */
@NullMarked
package vn.lantoa.campaign.action;

import org.jspecify.annotations.NullMarked;
