package vn.lantoa.web.page;

/** A choice of a form: the value it sends, and its label. */
public record Choice(String value, String label) {}
