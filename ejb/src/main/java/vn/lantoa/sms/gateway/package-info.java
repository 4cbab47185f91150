/**
 * Owns: the routes to telecom companies (SMPP 3.4) and their settings, mailings of released messages to the numbers of a
 * list, and the sending of their parts: the node of a route, its rate, claims before and results after sending,
 * receipts. Comes after: sms.contact and sms.order. Hands over by: the states of parts.
 */
@NullMarked
package vn.lantoa.sms.gateway;

import org.jspecify.annotations.NullMarked;
