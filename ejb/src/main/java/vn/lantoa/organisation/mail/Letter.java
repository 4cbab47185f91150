package vn.lantoa.organisation.mail;

/** An e-mail to one officer: plain text, so that nothing in it can do anything. */
public record Letter(String to, String subject, String text) {}
