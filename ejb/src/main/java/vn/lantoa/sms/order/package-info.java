/**
 * Owns: the texts of messages in their forms, the tariffs of telecom companies, the orders to the companies, their
 * quotes, and the companies' responses. Comes after: sms.contact. Hands over by: {@link vn.lantoa.sms.order.OrderPlaced}, a signed webhook, a file in the company's
 * folder, and a package to download.
 */
@NullMarked
package vn.lantoa.sms.order;

import org.jspecify.annotations.NullMarked;
