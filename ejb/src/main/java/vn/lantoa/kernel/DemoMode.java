package vn.lantoa.kernel;

/** Switch for demo content, demo sign-ins and a data key that the hub generates itself. Never on in production. */
public record DemoMode(boolean on) {}
