package vn.lantoa.kernel;

/** Whether this hub runs with demo content, demo sign-ins and a key of its own making. Never in production. */
public record DemoMode(boolean on) {}
