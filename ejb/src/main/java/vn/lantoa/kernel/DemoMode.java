package vn.lantoa.kernel;

/** The switch for demo content, demo sign-ins and a key that the hub makes itself. Never on in production. */
public record DemoMode(boolean on) {}
