package vn.lantoa.web;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** Every address of the hub is a resource, from the root on. */
@ApplicationPath("/")
public class HubApplication extends Application {}
