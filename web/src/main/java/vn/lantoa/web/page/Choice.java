package vn.lantoa.web.page;

/** What a form lets one choose: the value it sends, and how people read it. */
public record Choice(String value, String label) {}
