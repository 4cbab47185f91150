/** Owns: outgoing e-mail. Comes after: organisation. Hands over by: messages to officers. */
@NullMarked
package vn.lantoa.organisation.mail;

import org.jspecify.annotations.NullMarked;
