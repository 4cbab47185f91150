package vn.lantoa.kernel;

/** CDI event: the hub is stopping. No further recurring work starts; the database is still available. */
public record HubStopping() {}
