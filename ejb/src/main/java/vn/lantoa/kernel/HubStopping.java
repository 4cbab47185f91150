package vn.lantoa.kernel;

/** CDI event: no recurring work starts any more, and the database is still available. */
public record HubStopping() {}
